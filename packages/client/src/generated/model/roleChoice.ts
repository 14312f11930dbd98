/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface RoleChoice {
  key: string;
  /** @nullable */
  name: string | null;
  mayGive: boolean;
}
