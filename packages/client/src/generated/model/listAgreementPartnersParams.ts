/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListAgreementPartnersStatus } from './listAgreementPartnersStatus.ts';

export type ListAgreementPartnersParams = {
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
status?: ListAgreementPartnersStatus | undefined;
/**
 * @maxLength 200
 */
q?: string | undefined;
};
