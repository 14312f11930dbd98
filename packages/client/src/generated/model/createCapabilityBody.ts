/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateCapabilityBody = {
  /**
     * @minLength 1
     * @maxLength 100
     */
  label: string;
  note?: string | null | undefined;
};
