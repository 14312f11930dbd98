/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateApiKeyBodyKind = typeof CreateApiKeyBodyKind[keyof typeof CreateApiKeyBodyKind];


export const CreateApiKeyBodyKind = {
  personal: 'personal',
  service: 'service',
} as const;
