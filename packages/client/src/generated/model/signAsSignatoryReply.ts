/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface SignAsSignatoryReply {
  /** SHA-256, hexadecimal. */
  recordDigest: string;
  /** SHA-256, hexadecimal. */
  textDigest: string;
  acceptedAt: string;
}
