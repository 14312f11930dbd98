/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FindWhoMayAtPartnerReplyKeysItemKind = typeof FindWhoMayAtPartnerReplyKeysItemKind[keyof typeof FindWhoMayAtPartnerReplyKeysItemKind];


export const FindWhoMayAtPartnerReplyKeysItemKind = {
  personal: 'personal',
  service: 'service',
} as const;
