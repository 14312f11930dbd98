/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyMatchesItemEvidenceItemSays = typeof ObjectToPartnerApplicationReplyMatchesItemEvidenceItemSays[keyof typeof ObjectToPartnerApplicationReplyMatchesItemEvidenceItemSays];


export const ObjectToPartnerApplicationReplyMatchesItemEvidenceItemSays = {
  same: 'same',
  similar: 'similar',
  different: 'different',
} as const;
