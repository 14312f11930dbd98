/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerApiKeyBodyKind = typeof CreatePartnerApiKeyBodyKind[keyof typeof CreatePartnerApiKeyBodyKind];


export const CreatePartnerApiKeyBodyKind = {
  personal: 'personal',
  service: 'service',
} as const;
