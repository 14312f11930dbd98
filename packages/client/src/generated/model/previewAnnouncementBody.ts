/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PreviewAnnouncementBodyAudience } from './previewAnnouncementBodyAudience.ts';
import type { PreviewAnnouncementBodyBody } from './previewAnnouncementBodyBody.ts';
import type { PreviewAnnouncementBodyLocale } from './previewAnnouncementBodyLocale.ts';
import type { PreviewAnnouncementBodyTitle } from './previewAnnouncementBodyTitle.ts';

export type PreviewAnnouncementBody = {
  title: PreviewAnnouncementBodyTitle;
  body: PreviewAnnouncementBodyBody;
  audience: PreviewAnnouncementBodyAudience;
  important?: boolean | undefined;
  locale: PreviewAnnouncementBodyLocale;
};
