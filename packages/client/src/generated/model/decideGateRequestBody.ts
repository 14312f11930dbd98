/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DecideGateRequestBody = {
  decision: 'grant';
  /**
     * @minLength 1
     * @maxLength 2000
     */
  reason: string;
  untilOn: string;
  scope?: 'thing' | 'gate' | undefined;
} | {
  decision: 'decline';
  /**
     * @minLength 1
     * @maxLength 2000
     */
  reason: string;
};
