/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApprovalStepWho = {
  kind: 'role';
  /**
     * @minLength 1
     * @maxLength 60
     */
  role: string;
} | {
  kind: 'person';
  /**
     * Id of a person.
     * @pattern ^psn_[0-9a-hjkmnp-tv-z]{26}$
     */
  personId: string;
} | {
  kind: 'manager';
};
