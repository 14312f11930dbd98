/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateResourceReplyCoBrandPlace = typeof UpdateResourceReplyCoBrandPlace[keyof typeof UpdateResourceReplyCoBrandPlace];


export const UpdateResourceReplyCoBrandPlace = {
  topLeft: 'topLeft',
  topRight: 'topRight',
  bottomLeft: 'bottomLeft',
  bottomRight: 'bottomRight',
} as const;
