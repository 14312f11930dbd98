/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnerApplicationsShow } from './listPartnerApplicationsShow.ts';

export type ListPartnerApplicationsParams = {
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
show?: ListPartnerApplicationsShow | undefined;
/**
 * Id of a applicationForm.
 * @pattern ^frm_[0-9a-hjkmnp-tv-z]{26}$
 */
form?: string | undefined;
/**
 * @maxLength 100
 */
q?: string | undefined;
};
