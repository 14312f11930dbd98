/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdateMeBodyLocale } from './updateMeBodyLocale.ts';

export type UpdateMeBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  name?: string | undefined;
  locale?: UpdateMeBodyLocale | undefined;
};
