/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerApplicationReplyMatchesItemEvidenceItemSays = typeof GetPartnerApplicationReplyMatchesItemEvidenceItemSays[keyof typeof GetPartnerApplicationReplyMatchesItemEvidenceItemSays];


export const GetPartnerApplicationReplyMatchesItemEvidenceItemSays = {
  same: 'same',
  similar: 'similar',
  different: 'different',
} as const;
