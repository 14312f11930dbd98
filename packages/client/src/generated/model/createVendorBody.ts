/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateVendorBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  name: string;
  /** @pattern ^[a-z0-9][a-z0-9-]{1,40}$ */
  slug: string;
  /** @pattern ^[A-Z]{3}$ */
  currency: string;
  timeZone: string;
  /** @pattern ^\d\d-\d\d$ */
  fiscalYearStart?: string | undefined;
};
