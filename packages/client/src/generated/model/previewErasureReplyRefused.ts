/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PreviewErasureReplyRefused = {
  message: string;
  remedy: string;
} | null;
