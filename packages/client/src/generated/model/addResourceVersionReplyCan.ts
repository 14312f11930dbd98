/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddResourceVersionReplyCan = {[key: string]: boolean};
