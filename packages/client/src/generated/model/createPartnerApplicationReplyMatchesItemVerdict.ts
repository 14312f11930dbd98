/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerApplicationReplyMatchesItemVerdict = typeof CreatePartnerApplicationReplyMatchesItemVerdict[keyof typeof CreatePartnerApplicationReplyMatchesItemVerdict] | null;


export const CreatePartnerApplicationReplyMatchesItemVerdict = {
  same: 'same',
  different: 'different',
} as const;
