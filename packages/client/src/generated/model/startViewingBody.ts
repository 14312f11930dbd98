/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type StartViewingBody = {
  /**
     * The key of a role on the partner's side.
     * @minLength 1
     * @maxLength 60
     */
  role: string;
};
