/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateVendorBodyLocale = typeof UpdateVendorBodyLocale[keyof typeof UpdateVendorBodyLocale];


export const UpdateVendorBodyLocale = {
  en: 'en',
  de: 'de',
} as const;
