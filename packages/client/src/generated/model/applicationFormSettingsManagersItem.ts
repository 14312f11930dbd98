/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApplicationFormSettingsManagersItem = {
  /**
     * @maxItems 250
     * @items.pattern ^[A-Z]{2}$
     */
  countries: string[];
  /**
     * Id of a person.
     * @pattern ^psn_[0-9a-hjkmnp-tv-z]{26}$
     */
  personId: string;
};
