/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PreviewAnnouncementReplyReach = {
  partners: number;
  persons: number;
  withoutPerson: number;
};
