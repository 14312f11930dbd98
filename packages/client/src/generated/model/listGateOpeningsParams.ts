/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListGateOpeningsStatus } from './listGateOpeningsStatus.ts';

export type ListGateOpeningsParams = {
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
 * Id of a partner.
 * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
 */
partner?: string | undefined;
status?: ListGateOpeningsStatus | undefined;
};
