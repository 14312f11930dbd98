/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetFactReplyData = {[key: string]: string | number | boolean | null};
