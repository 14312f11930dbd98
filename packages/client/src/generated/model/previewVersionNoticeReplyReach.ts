/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PreviewVersionNoticeReplyReach = {
  partners: number;
  persons: number;
  withoutPerson: number;
};
