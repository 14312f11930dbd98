/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GateOpeningThingKind = typeof GateOpeningThingKind[keyof typeof GateOpeningThingKind];


export const GateOpeningThingKind = {
  resource: 'resource',
  benefit: 'benefit',
  page: 'page',
} as const;
