/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FindWhoMayReplyKeysItemKind = typeof FindWhoMayReplyKeysItemKind[keyof typeof FindWhoMayReplyKeysItemKind];


export const FindWhoMayReplyKeysItemKind = {
  personal: 'personal',
  service: 'service',
} as const;
