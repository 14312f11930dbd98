/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerApplicationReplyMatchesItemVerdict = typeof GetPartnerApplicationReplyMatchesItemVerdict[keyof typeof GetPartnerApplicationReplyMatchesItemVerdict] | null;


export const GetPartnerApplicationReplyMatchesItemVerdict = {
  same: 'same',
  different: 'different',
} as const;
