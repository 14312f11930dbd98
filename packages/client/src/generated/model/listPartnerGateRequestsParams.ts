/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListPartnerGateRequestsParams = {
/**
 * Where the last page ended: its `nextCursor`.
 * @maxLength 500
 */
cursor?: string | undefined;
/**
 * @minimum 1
 * @maximum 200
 */
limit?: number | undefined;
};
