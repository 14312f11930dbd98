/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AskForOpeningBodyThingKind = typeof AskForOpeningBodyThingKind[keyof typeof AskForOpeningBodyThingKind];


export const AskForOpeningBodyThingKind = {
  resource: 'resource',
  benefit: 'benefit',
  page: 'page',
} as const;
