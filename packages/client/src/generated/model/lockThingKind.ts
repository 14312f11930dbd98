/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type LockThingKind = typeof LockThingKind[keyof typeof LockThingKind];


export const LockThingKind = {
  resource: 'resource',
  benefit: 'benefit',
  page: 'page',
} as const;
