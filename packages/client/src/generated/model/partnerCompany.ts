/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerCompany = {
  /**
     * Id of a company.
     * @pattern ^cmp_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  /** @nullable */
  domain: string | null;
};
