/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GateRequestThingKind = typeof GateRequestThingKind[keyof typeof GateRequestThingKind];


export const GateRequestThingKind = {
  resource: 'resource',
  benefit: 'benefit',
  page: 'page',
} as const;
