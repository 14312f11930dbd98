/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

/**
 * Shown once; each signs in once in place of a code of the app.
 */
export interface RecoveryCodes {
  codes: string[];
}
