/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApplicationFormStatus = typeof ApplicationFormStatus[keyof typeof ApplicationFormStatus];


export const ApplicationFormStatus = {
  draft: 'draft',
  published: 'published',
  closed: 'closed',
} as const;
