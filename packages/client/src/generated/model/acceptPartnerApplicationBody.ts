/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AcceptPartnerApplicationBody = {
  /**
     * @minLength 1
     * @maxLength 60
     */
  reference?: string | undefined;
  /**
     * @maxItems 20
     * @items.minLength 1
     * @items.maxLength 80
     */
  types?: string[] | undefined;
  managerId?: string | null | undefined;
  /** @maxLength 4000 */
  text?: string | undefined;
};
