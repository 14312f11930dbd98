/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateSignInConnectionBodyAdmissionRulesItem = {
  /**
     * @minLength 1
     * @maxLength 300
     */
  value: string;
  /**
     * @minItems 1
     * @maxItems 20
     * @items.maxLength 60
     */
  roles: string[];
};
