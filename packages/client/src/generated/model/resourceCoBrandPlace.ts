/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ResourceCoBrandPlace = typeof ResourceCoBrandPlace[keyof typeof ResourceCoBrandPlace];


export const ResourceCoBrandPlace = {
  topLeft: 'topLeft',
  topRight: 'topRight',
  bottomLeft: 'bottomLeft',
  bottomRight: 'bottomRight',
} as const;
