/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AnnouncementStatus = typeof AnnouncementStatus[keyof typeof AnnouncementStatus];


export const AnnouncementStatus = {
  draft: 'draft',
  scheduled: 'scheduled',
  published: 'published',
  withdrawn: 'withdrawn',
} as const;
