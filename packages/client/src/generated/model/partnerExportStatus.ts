/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerExportStatus = typeof PartnerExportStatus[keyof typeof PartnerExportStatus];


export const PartnerExportStatus = {
  queued: 'queued',
  done: 'done',
  failed: 'failed',
  expired: 'expired',
} as const;
