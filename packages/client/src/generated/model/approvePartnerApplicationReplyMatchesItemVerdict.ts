/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovePartnerApplicationReplyMatchesItemVerdict = typeof ApprovePartnerApplicationReplyMatchesItemVerdict[keyof typeof ApprovePartnerApplicationReplyMatchesItemVerdict] | null;


export const ApprovePartnerApplicationReplyMatchesItemVerdict = {
  same: 'same',
  different: 'different',
} as const;
