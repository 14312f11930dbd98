/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

/**
 * The question; of a consent, the text that is consented to.
 */
export type ApplicationFormFieldLabel = {
  /** @maxLength 4000 */
  en?: string;
  /** @maxLength 4000 */
  de?: string;
};
