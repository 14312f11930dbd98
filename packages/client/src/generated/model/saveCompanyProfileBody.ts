/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SaveCompanyProfileBody = {
  /** The one that was read; 0 where there was none. */
  revision: number;
  website?: string | null | undefined;
  description?: string | null | undefined;
  /**
     * @maxItems 30
     * @items.pattern ^[a-z]{2}(-[A-Z]{2})?$
     */
  languages?: string[] | undefined;
  street?: string | null | undefined;
  postalCode?: string | null | undefined;
  city?: string | null | undefined;
  region?: string | null | undefined;
  country?: string | null | undefined;
  phone?: string | null | undefined;
  email?: string | null | undefined;
};
