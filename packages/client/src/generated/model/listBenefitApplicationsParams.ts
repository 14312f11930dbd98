/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListBenefitApplicationsStatus } from './listBenefitApplicationsStatus.ts';

export type ListBenefitApplicationsParams = {
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
status?: ListBenefitApplicationsStatus | undefined;
/**
 * @maxLength 80
 */
benefit?: string | undefined;
};
