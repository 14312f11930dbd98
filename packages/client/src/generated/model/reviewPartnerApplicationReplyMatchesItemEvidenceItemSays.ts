/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReviewPartnerApplicationReplyMatchesItemEvidenceItemSays = typeof ReviewPartnerApplicationReplyMatchesItemEvidenceItemSays[keyof typeof ReviewPartnerApplicationReplyMatchesItemEvidenceItemSays];


export const ReviewPartnerApplicationReplyMatchesItemEvidenceItemSays = {
  same: 'same',
  similar: 'similar',
  different: 'different',
} as const;
