/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddPartnerPersonBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  name: string;
  email: string;
  /**
     * @minItems 1
     * @maxItems 20
     * @items.minLength 1
     * @items.maxLength 60
     */
  roles: string[];
};
