/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetResourceReplyCoBrandPages = typeof GetResourceReplyCoBrandPages[keyof typeof GetResourceReplyCoBrandPages];


export const GetResourceReplyCoBrandPages = {
  first: 'first',
  all: 'all',
} as const;
