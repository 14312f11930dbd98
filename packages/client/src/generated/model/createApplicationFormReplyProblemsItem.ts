/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateApplicationFormReplyProblemsItem = {
  path: string;
  message: string;
  remedy?: string;
};
