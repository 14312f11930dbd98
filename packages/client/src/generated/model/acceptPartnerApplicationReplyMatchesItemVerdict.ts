/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AcceptPartnerApplicationReplyMatchesItemVerdict = typeof AcceptPartnerApplicationReplyMatchesItemVerdict[keyof typeof AcceptPartnerApplicationReplyMatchesItemVerdict] | null;


export const AcceptPartnerApplicationReplyMatchesItemVerdict = {
  same: 'same',
  different: 'different',
} as const;
