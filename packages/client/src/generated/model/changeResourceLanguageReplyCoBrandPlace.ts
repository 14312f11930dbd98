/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ChangeResourceLanguageReplyCoBrandPlace = typeof ChangeResourceLanguageReplyCoBrandPlace[keyof typeof ChangeResourceLanguageReplyCoBrandPlace];


export const ChangeResourceLanguageReplyCoBrandPlace = {
  topLeft: 'topLeft',
  topRight: 'topRight',
  bottomLeft: 'bottomLeft',
  bottomRight: 'bottomRight',
} as const;
