/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApiKeyKind = typeof ApiKeyKind[keyof typeof ApiKeyKind];


export const ApiKeyKind = {
  personal: 'personal',
  service: 'service',
} as const;
