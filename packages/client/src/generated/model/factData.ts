/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FactData = {[key: string]: string | number | boolean | null};
