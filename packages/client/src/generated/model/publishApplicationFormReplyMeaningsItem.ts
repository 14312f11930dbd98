/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PublishApplicationFormReplyMeaningsItem = {
  meaning: string;
  label: string;
  kind: string;
};
