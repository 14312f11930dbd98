/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListResourcesStatus = typeof ListResourcesStatus[keyof typeof ListResourcesStatus];


export const ListResourcesStatus = {
  draft: 'draft',
  published: 'published',
  archived: 'archived',
} as const;
