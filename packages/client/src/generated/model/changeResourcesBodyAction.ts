/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ChangeResourcesBodyAction = typeof ChangeResourcesBodyAction[keyof typeof ChangeResourcesBodyAction];


export const ChangeResourcesBodyAction = {
  publish: 'publish',
  archive: 'archive',
  withdraw: 'withdraw',
  tag: 'tag',
} as const;
