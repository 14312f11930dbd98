/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyMatchesItemVerdict = typeof ObjectToPartnerApplicationReplyMatchesItemVerdict[keyof typeof ObjectToPartnerApplicationReplyMatchesItemVerdict] | null;


export const ObjectToPartnerApplicationReplyMatchesItemVerdict = {
  same: 'same',
  different: 'different',
} as const;
