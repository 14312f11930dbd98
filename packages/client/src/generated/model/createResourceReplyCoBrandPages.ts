/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateResourceReplyCoBrandPages = typeof CreateResourceReplyCoBrandPages[keyof typeof CreateResourceReplyCoBrandPages];


export const CreateResourceReplyCoBrandPages = {
  first: 'first',
  all: 'all',
} as const;
