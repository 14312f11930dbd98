/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateAnnouncementBodyAudience } from './createAnnouncementBodyAudience.ts';
import type { CreateAnnouncementBodyBody } from './createAnnouncementBodyBody.ts';
import type { CreateAnnouncementBodyTitle } from './createAnnouncementBodyTitle.ts';

export type CreateAnnouncementBody = {
  title: CreateAnnouncementBodyTitle;
  body: CreateAnnouncementBodyBody;
  audience: CreateAnnouncementBodyAudience;
  important?: boolean | undefined;
};
