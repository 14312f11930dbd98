/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GateGuardsThingsItem } from './gateGuardsThingsItem.ts';

export type GateGuards = {
  count: number;
  things: GateGuardsThingsItem[];
};
