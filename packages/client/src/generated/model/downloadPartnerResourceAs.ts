/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DownloadPartnerResourceAs = typeof DownloadPartnerResourceAs[keyof typeof DownloadPartnerResourceAs];


export const DownloadPartnerResourceAs = {
  inline: 'inline',
  attachment: 'attachment',
} as const;
