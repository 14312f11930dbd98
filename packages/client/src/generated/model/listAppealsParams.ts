/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListAppealsStatus } from './listAppealsStatus.ts';

export type ListAppealsParams = {
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
status?: ListAppealsStatus | undefined;
};
