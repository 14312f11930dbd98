/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetApplicationFormReplyProblemsItem = {
  path: string;
  message: string;
  remedy?: string;
};
