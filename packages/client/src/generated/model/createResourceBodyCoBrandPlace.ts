/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateResourceBodyCoBrandPlace = typeof CreateResourceBodyCoBrandPlace[keyof typeof CreateResourceBodyCoBrandPlace];


export const CreateResourceBodyCoBrandPlace = {
  topLeft: 'topLeft',
  topRight: 'topRight',
  bottomLeft: 'bottomLeft',
  bottomRight: 'bottomRight',
} as const;
