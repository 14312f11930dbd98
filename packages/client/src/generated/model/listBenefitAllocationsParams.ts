/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListBenefitAllocationsStatus } from './listBenefitAllocationsStatus.ts';

export type ListBenefitAllocationsParams = {
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
/**
 * The first program where absent.
 * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
 */
program?: string | undefined;
/**
 * @maxLength 80
 */
benefit?: string | undefined;
status?: ListBenefitAllocationsStatus | undefined;
};
