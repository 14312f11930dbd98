/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ContactConsent = typeof ContactConsent[keyof typeof ContactConsent];


export const ContactConsent = {
  unknown: 'unknown',
  given: 'given',
  withdrawn: 'withdrawn',
} as const;
