/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GateOpeningThingKind } from './gateOpeningThingKind.ts';

export type GateOpeningThing = {
  kind: GateOpeningThingKind;
  /**
     * @minLength 1
     * @maxLength 120
     */
  id: string;
  label: string;
} | null;
