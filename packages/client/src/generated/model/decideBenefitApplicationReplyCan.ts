/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DecideBenefitApplicationReplyCan = {[key: string]: boolean};
