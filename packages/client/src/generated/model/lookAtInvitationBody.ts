/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type LookAtInvitationBody = {
  /**
     * @minLength 20
     * @maxLength 200
     */
  token: string;
};
