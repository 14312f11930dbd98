/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AcceptPartnerApplicationReplyMatchesItemEvidenceItemSays = typeof AcceptPartnerApplicationReplyMatchesItemEvidenceItemSays[keyof typeof AcceptPartnerApplicationReplyMatchesItemEvidenceItemSays];


export const AcceptPartnerApplicationReplyMatchesItemEvidenceItemSays = {
  same: 'same',
  similar: 'similar',
  different: 'different',
} as const;
