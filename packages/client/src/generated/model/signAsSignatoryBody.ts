/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SignAsSignatoryBodyLocale } from './signAsSignatoryBodyLocale.ts';

export type SignAsSignatoryBody = {
  locale: SignAsSignatoryBodyLocale;
  /**
     * SHA-256, hexadecimal.
     * @pattern ^[0-9a-f]{64}$
     */
  digest: string;
  agreed: true;
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
};
