/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { ApplicationFormSettings } from './applicationFormSettings.ts';

export type SaveApplicationFormBody = {
  /** @minimum 1 */
  revision: number;
  /**
     * @minLength 1
     * @maxLength 120
     */
  name?: string | undefined;
  document?: ApplicationFormDocument | undefined;
  settings?: ApplicationFormSettings | undefined;
};
