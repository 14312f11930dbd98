/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclinePartnerApplicationReplyMatchesItemEvidenceItemSays = typeof DeclinePartnerApplicationReplyMatchesItemEvidenceItemSays[keyof typeof DeclinePartnerApplicationReplyMatchesItemEvidenceItemSays];


export const DeclinePartnerApplicationReplyMatchesItemEvidenceItemSays = {
  same: 'same',
  similar: 'similar',
  different: 'different',
} as const;
