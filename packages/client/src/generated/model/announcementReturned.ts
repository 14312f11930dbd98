/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AnnouncementReturned = {
  at: string;
  /** @nullable */
  tier: string | null;
} | null;
