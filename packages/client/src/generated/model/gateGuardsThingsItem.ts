/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GateGuardsThingsItemKind } from './gateGuardsThingsItemKind.ts';

export type GateGuardsThingsItem = {
  kind: GateGuardsThingsItemKind;
  /**
     * @minLength 1
     * @maxLength 120
     */
  id: string;
  label: string;
};
