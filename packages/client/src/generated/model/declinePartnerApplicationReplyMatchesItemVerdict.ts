/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclinePartnerApplicationReplyMatchesItemVerdict = typeof DeclinePartnerApplicationReplyMatchesItemVerdict[keyof typeof DeclinePartnerApplicationReplyMatchesItemVerdict] | null;


export const DeclinePartnerApplicationReplyMatchesItemVerdict = {
  same: 'same',
  different: 'different',
} as const;
