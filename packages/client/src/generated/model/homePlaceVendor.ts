/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type HomePlaceVendor = {
  slug: string;
  name: string;
  /** @nullable */
  color: string | null;
};
