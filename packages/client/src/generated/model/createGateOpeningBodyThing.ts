/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateGateOpeningBodyThingKind } from './createGateOpeningBodyThingKind.ts';

export type CreateGateOpeningBodyThing = {
  kind: CreateGateOpeningBodyThingKind;
  /**
     * @minLength 1
     * @maxLength 120
     */
  id: string;
};
