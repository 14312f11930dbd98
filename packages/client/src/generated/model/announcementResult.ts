/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AnnouncementResult = {
  told: number;
  read: number;
  acknowledged: number;
  progress: number;
} | null;
