/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface SendApplicationReply {
  /** Where the link to confirm it was sent. */
  email: string;
}
