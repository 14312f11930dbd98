/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AskForOpeningBodyThing } from './askForOpeningBodyThing.ts';

export type AskForOpeningBody = {
  thing: AskForOpeningBodyThing;
  /**
     * @minLength 1
     * @maxLength 2000
     */
  reason: string;
};
