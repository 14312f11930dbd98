/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ResourceStatus = typeof ResourceStatus[keyof typeof ResourceStatus];


export const ResourceStatus = {
  draft: 'draft',
  published: 'published',
  archived: 'archived',
} as const;
