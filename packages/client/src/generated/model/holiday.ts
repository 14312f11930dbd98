/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface Holiday {
  on: string;
  name: string;
}
