/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddResourceVersionReplyCoBrandPlace = typeof AddResourceVersionReplyCoBrandPlace[keyof typeof AddResourceVersionReplyCoBrandPlace];


export const AddResourceVersionReplyCoBrandPlace = {
  topLeft: 'topLeft',
  topRight: 'topRight',
  bottomLeft: 'bottomLeft',
  bottomRight: 'bottomRight',
} as const;
