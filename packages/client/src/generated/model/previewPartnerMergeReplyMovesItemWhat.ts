/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PreviewPartnerMergeReplyMovesItemWhat = typeof PreviewPartnerMergeReplyMovesItemWhat[keyof typeof PreviewPartnerMergeReplyMovesItemWhat];


export const PreviewPartnerMergeReplyMovesItemWhat = {
  contacts: 'contacts',
  capabilities: 'capabilities',
  territories: 'territories',
  notes: 'notes',
  files: 'files',
} as const;
