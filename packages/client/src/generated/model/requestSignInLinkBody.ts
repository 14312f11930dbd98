/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type RequestSignInLinkBody = {
  /** @maxLength 254 */
  email: string;
  /**
     * The page that whoever uses the link wants to be led on to.
     * @maxLength 1000
     * @pattern ^\/(?![/\\])[\x21-\x7e]*$
     */
  next?: string | undefined;
};
