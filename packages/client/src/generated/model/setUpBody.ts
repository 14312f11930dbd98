/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SetUpBodyVendor } from './setUpBodyVendor.ts';

export type SetUpBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  name: string;
  email: string;
  /**
     * @minLength 12
     * @maxLength 200
     */
  password: string;
  vendor: SetUpBodyVendor;
};
