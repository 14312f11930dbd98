/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateResourceReplyCoBrandPages = typeof UpdateResourceReplyCoBrandPages[keyof typeof UpdateResourceReplyCoBrandPages];


export const UpdateResourceReplyCoBrandPages = {
  first: 'first',
  all: 'all',
} as const;
