/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DownloadPartnerResourceCoBranded = typeof DownloadPartnerResourceCoBranded[keyof typeof DownloadPartnerResourceCoBranded];


export const DownloadPartnerResourceCoBranded = {
  yes: 'yes',
  no: 'no',
} as const;
