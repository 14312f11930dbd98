/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetStandingKnown } from './getStandingKnown.ts';

export type GetStandingParams = {
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
 * Whether all facts known now count, or those known by the end of that day.
 */
known?: GetStandingKnown | undefined;
};
