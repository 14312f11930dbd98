/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ChangeResourceLanguageReplyCoBrandPages = typeof ChangeResourceLanguageReplyCoBrandPages[keyof typeof ChangeResourceLanguageReplyCoBrandPages];


export const ChangeResourceLanguageReplyCoBrandPages = {
  first: 'first',
  all: 'all',
} as const;
