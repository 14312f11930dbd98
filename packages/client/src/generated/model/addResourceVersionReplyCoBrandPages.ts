/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddResourceVersionReplyCoBrandPages = typeof AddResourceVersionReplyCoBrandPages[keyof typeof AddResourceVersionReplyCoBrandPages];


export const AddResourceVersionReplyCoBrandPages = {
  first: 'first',
  all: 'all',
} as const;
