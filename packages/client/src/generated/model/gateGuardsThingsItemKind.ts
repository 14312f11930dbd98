/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GateGuardsThingsItemKind = typeof GateGuardsThingsItemKind[keyof typeof GateGuardsThingsItemKind];


export const GateGuardsThingsItemKind = {
  resource: 'resource',
  benefit: 'benefit',
  page: 'page',
} as const;
