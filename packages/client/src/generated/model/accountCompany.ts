/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

/**
 * The company's sign-in that opened this session, while it lets people in.
 */
export type AccountCompany = {
  /**
     * Id of a signInConnection.
     * @pattern ^sic_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
} | null;
