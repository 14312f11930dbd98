/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListGatesParams = {
/**
 * The first program where absent.
 * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
 */
program?: string | undefined;
};
