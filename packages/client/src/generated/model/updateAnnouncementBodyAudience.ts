/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateAnnouncementBodyAudience = {
  /**
     * @maxItems 50
     * @items.maxLength 200
     */
  types?: string[];
  /**
     * @maxItems 50
     * @items.maxLength 200
     */
  regions?: string[];
  /**
     * @maxItems 50
     * @items.maxLength 200
     */
  tiers?: string[];
  segment?: string | null;
};
