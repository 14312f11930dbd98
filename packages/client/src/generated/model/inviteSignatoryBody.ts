/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { InviteSignatoryBodyLocale } from './inviteSignatoryBodyLocale.ts';

export type InviteSignatoryBody = {
  /**
     * @minLength 1
     * @maxLength 160
     */
  name: string;
  /**
     * @minLength 1
     * @maxLength 160
     */
  title: string;
  /** @maxLength 320 */
  email: string;
  locale?: InviteSignatoryBodyLocale | undefined;
};
