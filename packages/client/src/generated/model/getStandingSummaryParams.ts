/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetStandingSummaryParams = {
/**
 * The vendor's business date now where absent.
 */
asOf?: string | undefined;
};
