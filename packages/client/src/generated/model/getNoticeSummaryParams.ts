/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetNoticeSummaryParams = {
/**
 * Of partners that this person looks after.
 * @pattern ^psn_[0-9a-hjkmnp-tv-z]{26}$
 */
manager?: string | undefined;
};
