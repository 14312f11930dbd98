/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListLateFactsParams = {
/**
 * The vendor's business date now where absent.
 */
asOf?: string | undefined;
/**
 * The first program where absent.
 * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
 */
program?: string | undefined;
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
