/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdateVendorBodyLocale } from './updateVendorBodyLocale.ts';

export type UpdateVendorBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  name?: string | undefined;
  color?: string | null | undefined;
  timeZone?: string | undefined;
  locale?: UpdateVendorBodyLocale | undefined;
};
