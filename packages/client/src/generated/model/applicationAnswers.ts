/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface ApplicationAnswers {[key: string]: string | string[] | boolean | null}
