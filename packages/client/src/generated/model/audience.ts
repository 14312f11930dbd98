/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface Audience {
  types: string[];
  regions: string[];
  tiers: string[];
  segment: string | null;
}
