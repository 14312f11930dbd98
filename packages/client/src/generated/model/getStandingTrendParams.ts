/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetStandingTrendParams = {
/**
 * @maxLength 80
 */
track?: string | undefined;
};
