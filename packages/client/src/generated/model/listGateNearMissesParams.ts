/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListGateNearMissesParams = {
/**
 * @minimum 1
 * @maximum 50
 */
limit?: number | undefined;
};
