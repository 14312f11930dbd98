/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PublishAnnouncementBody = {
  revision: number;
  at?: string | null | undefined;
};
