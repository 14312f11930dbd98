/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListGateRequestsStatus } from './listGateRequestsStatus.ts';

export type ListGateRequestsParams = {
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
status?: ListGateRequestsStatus | undefined;
/**
 * Only those of partners whose manager you are.
 */
mine?: string | undefined;
};
