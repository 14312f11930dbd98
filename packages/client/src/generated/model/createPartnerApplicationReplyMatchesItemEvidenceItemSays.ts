/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerApplicationReplyMatchesItemEvidenceItemSays = typeof CreatePartnerApplicationReplyMatchesItemEvidenceItemSays[keyof typeof CreatePartnerApplicationReplyMatchesItemEvidenceItemSays];


export const CreatePartnerApplicationReplyMatchesItemEvidenceItemSays = {
  same: 'same',
  similar: 'similar',
  different: 'different',
} as const;
