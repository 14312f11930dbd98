/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

/**
 * What the browser says of itself; null where it says nothing we know.
 */
export interface SignInDevice {
  /** @nullable */
  browser: string | null;
  /** @nullable */
  system: string | null;
}
