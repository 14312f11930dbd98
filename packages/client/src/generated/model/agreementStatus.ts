/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AgreementStatus = typeof AgreementStatus[keyof typeof AgreementStatus];


export const AgreementStatus = {
  active: 'active',
  retired: 'retired',
} as const;
