/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AskForOpeningBodyThingKind } from './askForOpeningBodyThingKind.ts';

export type AskForOpeningBodyThing = {
  kind: AskForOpeningBodyThingKind;
  /**
     * @minLength 1
     * @maxLength 120
     */
  id: string;
};
