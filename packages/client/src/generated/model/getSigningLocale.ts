/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetSigningLocale = typeof GetSigningLocale[keyof typeof GetSigningLocale];


export const GetSigningLocale = {
  en: 'en',
  de: 'de',
} as const;
