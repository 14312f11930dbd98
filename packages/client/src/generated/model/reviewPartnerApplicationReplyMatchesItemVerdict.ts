/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReviewPartnerApplicationReplyMatchesItemVerdict = typeof ReviewPartnerApplicationReplyMatchesItemVerdict[keyof typeof ReviewPartnerApplicationReplyMatchesItemVerdict] | null;


export const ReviewPartnerApplicationReplyMatchesItemVerdict = {
  same: 'same',
  different: 'different',
} as const;
