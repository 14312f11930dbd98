/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListProgramsReplyCan = {[key: string]: boolean};
