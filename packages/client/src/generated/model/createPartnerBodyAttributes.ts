/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerBodyAttributes = {[key: string]: string | number | boolean};
