/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MergePartnerReplyMovesItemWhat = typeof MergePartnerReplyMovesItemWhat[keyof typeof MergePartnerReplyMovesItemWhat];


export const MergePartnerReplyMovesItemWhat = {
  contacts: 'contacts',
  capabilities: 'capabilities',
  territories: 'territories',
  notes: 'notes',
  files: 'files',
} as const;
