/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListDraftsParams = {
/**
 * Id of a program.
 * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
 */
programId?: string | undefined;
};
