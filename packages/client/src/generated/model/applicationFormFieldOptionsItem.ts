/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationFormFieldOptionsItemLabel } from './applicationFormFieldOptionsItemLabel.ts';

export type ApplicationFormFieldOptionsItem = {
  /**
     * @minLength 1
     * @maxLength 80
     */
  value: string;
  label: ApplicationFormFieldOptionsItemLabel;
};
