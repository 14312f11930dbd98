/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetResourceReplyCoBrandPlace = typeof GetResourceReplyCoBrandPlace[keyof typeof GetResourceReplyCoBrandPlace];


export const GetResourceReplyCoBrandPlace = {
  topLeft: 'topLeft',
  topRight: 'topRight',
  bottomLeft: 'bottomLeft',
  bottomRight: 'bottomRight',
} as const;
