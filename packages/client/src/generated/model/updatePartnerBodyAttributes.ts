/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

/**
 * Merged by name; null removes one.
 */
export type UpdatePartnerBodyAttributes = {[key: string]: string | number | boolean | null};
