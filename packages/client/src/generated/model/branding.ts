/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface Branding {
  color: string | null;
  /** @nullable */
  logoUrl: string | null;
}
