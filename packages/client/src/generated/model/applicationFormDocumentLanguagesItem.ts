/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApplicationFormDocumentLanguagesItem = typeof ApplicationFormDocumentLanguagesItem[keyof typeof ApplicationFormDocumentLanguagesItem];


export const ApplicationFormDocumentLanguagesItem = {
  en: 'en',
  de: 'de',
} as const;
