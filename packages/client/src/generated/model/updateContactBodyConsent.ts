/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateContactBodyConsent = typeof UpdateContactBodyConsent[keyof typeof UpdateContactBodyConsent];


export const UpdateContactBodyConsent = {
  unknown: 'unknown',
  given: 'given',
  withdrawn: 'withdrawn',
} as const;
