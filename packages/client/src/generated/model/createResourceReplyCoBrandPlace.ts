/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateResourceReplyCoBrandPlace = typeof CreateResourceReplyCoBrandPlace[keyof typeof CreateResourceReplyCoBrandPlace];


export const CreateResourceReplyCoBrandPlace = {
  topLeft: 'topLeft',
  topRight: 'topRight',
  bottomLeft: 'bottomLeft',
  bottomRight: 'bottomRight',
} as const;
