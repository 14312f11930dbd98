/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateGateOpeningBodyThingKind = typeof CreateGateOpeningBodyThingKind[keyof typeof CreateGateOpeningBodyThingKind];


export const CreateGateOpeningBodyThingKind = {
  resource: 'resource',
  benefit: 'benefit',
  page: 'page',
} as const;
