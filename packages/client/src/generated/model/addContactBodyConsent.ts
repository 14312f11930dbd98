/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddContactBodyConsent = typeof AddContactBodyConsent[keyof typeof AddContactBodyConsent];


export const AddContactBodyConsent = {
  unknown: 'unknown',
  given: 'given',
  withdrawn: 'withdrawn',
} as const;
