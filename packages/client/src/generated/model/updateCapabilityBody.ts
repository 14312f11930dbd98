/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateCapabilityBody = {
  /**
     * @minLength 1
     * @maxLength 100
     */
  label?: string | undefined;
  note?: string | null | undefined;
  isRetired?: boolean | undefined;
};
