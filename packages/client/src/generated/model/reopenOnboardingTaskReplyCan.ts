/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReopenOnboardingTaskReplyCan = {[key: string]: boolean};
