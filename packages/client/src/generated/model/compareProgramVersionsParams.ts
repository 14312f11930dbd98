/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CompareProgramVersionsParams = {
/**
 * Id of a programVersion.
 * @pattern ^ver_[0-9a-hjkmnp-tv-z]{26}$
 */
from: string;
/**
 * Id of a programVersion.
 * @pattern ^ver_[0-9a-hjkmnp-tv-z]{26}$
 */
to: string;
};
