/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type RemindAgreementPartnersBody = {
  /**
     * @minItems 1
     * @maxItems 200
     * @items.pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  partnerIds?: string[] | undefined;
};
