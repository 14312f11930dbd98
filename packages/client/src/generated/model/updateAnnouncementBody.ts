/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdateAnnouncementBodyAudience } from './updateAnnouncementBodyAudience.ts';
import type { UpdateAnnouncementBodyBody } from './updateAnnouncementBodyBody.ts';
import type { UpdateAnnouncementBodyTitle } from './updateAnnouncementBodyTitle.ts';

export type UpdateAnnouncementBody = {
  title: UpdateAnnouncementBodyTitle;
  body: UpdateAnnouncementBodyBody;
  audience: UpdateAnnouncementBodyAudience;
  important?: boolean | undefined;
  revision: number;
};
