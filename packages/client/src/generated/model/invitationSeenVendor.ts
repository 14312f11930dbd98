/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type InvitationSeenVendor = {
  name: string;
  slug: string;
  /** @nullable */
  color: string | null;
};
