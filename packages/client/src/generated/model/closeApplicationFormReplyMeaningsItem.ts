/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CloseApplicationFormReplyMeaningsItem = {
  meaning: string;
  label: string;
  kind: string;
};
