/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateOnboardingTemplateBodyName = {
  /**
     * @minLength 1
     * @maxLength 160
     */
  en: string;
  /**
     * @minLength 1
     * @maxLength 160
     */
  de?: string;
};
