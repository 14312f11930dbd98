/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPersonAccessReplyKeysItemKind = typeof GetPersonAccessReplyKeysItemKind[keyof typeof GetPersonAccessReplyKeysItemKind];


export const GetPersonAccessReplyKeysItemKind = {
  personal: 'personal',
  service: 'service',
} as const;
