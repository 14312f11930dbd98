/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovePartnerApplicationReplyMatchesItemEvidenceItemSays = typeof ApprovePartnerApplicationReplyMatchesItemEvidenceItemSays[keyof typeof ApprovePartnerApplicationReplyMatchesItemEvidenceItemSays];


export const ApprovePartnerApplicationReplyMatchesItemEvidenceItemSays = {
  same: 'same',
  similar: 'similar',
  different: 'different',
} as const;
