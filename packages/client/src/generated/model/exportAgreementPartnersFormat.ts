/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ExportAgreementPartnersFormat = typeof ExportAgreementPartnersFormat[keyof typeof ExportAgreementPartnersFormat];


export const ExportAgreementPartnersFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
