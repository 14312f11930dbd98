/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GateRequestThingKind } from './gateRequestThingKind.ts';

export type GateRequestThing = {
  kind: GateRequestThingKind;
  /**
     * @minLength 1
     * @maxLength 120
     */
  id: string;
  label: string;
};
