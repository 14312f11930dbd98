/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AgreementVersionLocalesItem = typeof AgreementVersionLocalesItem[keyof typeof AgreementVersionLocalesItem];


export const AgreementVersionLocalesItem = {
  en: 'en',
  de: 'de',
} as const;
