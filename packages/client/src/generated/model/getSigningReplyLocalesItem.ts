/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetSigningReplyLocalesItem = typeof GetSigningReplyLocalesItem[keyof typeof GetSigningReplyLocalesItem];


export const GetSigningReplyLocalesItem = {
  en: 'en',
  de: 'de',
} as const;
