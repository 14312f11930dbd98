/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApplicationFormCan = {[key: string]: boolean};
