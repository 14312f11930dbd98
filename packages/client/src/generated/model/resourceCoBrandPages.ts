/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ResourceCoBrandPages = typeof ResourceCoBrandPages[keyof typeof ResourceCoBrandPages];


export const ResourceCoBrandPages = {
  first: 'first',
  all: 'all',
} as const;
