/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AgreementChangeKind = typeof AgreementChangeKind[keyof typeof AgreementChangeKind];


export const AgreementChangeKind = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
} as const;
