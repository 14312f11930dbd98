/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateMeBodyLocale = typeof UpdateMeBodyLocale[keyof typeof UpdateMeBodyLocale] | null;


export const UpdateMeBodyLocale = {
  en: 'en',
  de: 'de',
} as const;
