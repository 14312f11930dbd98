/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerApplicationBodyLocale = typeof CreatePartnerApplicationBodyLocale[keyof typeof CreatePartnerApplicationBodyLocale];


export const CreatePartnerApplicationBodyLocale = {
  en: 'en',
  de: 'de',
} as const;
