/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateResourceBodyCoBrandPlace = typeof UpdateResourceBodyCoBrandPlace[keyof typeof UpdateResourceBodyCoBrandPlace];


export const UpdateResourceBodyCoBrandPlace = {
  topLeft: 'topLeft',
  topRight: 'topRight',
  bottomLeft: 'bottomLeft',
  bottomRight: 'bottomRight',
} as const;
