/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type TerritoryOverlapsItem = {
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  partnerId: string;
  name: string;
  fromOn: string;
  untilOn: string | null;
  isExclusive: boolean;
};
