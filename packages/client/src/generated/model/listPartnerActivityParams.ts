/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnerActivitySide } from './listPartnerActivitySide.ts';

export type ListPartnerActivityParams = {
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
 * What it is about: the first word of the events' types, `benefit`.
 */
kind?: string | string[] | undefined;
/**
 * Whose doing it was.
 */
side?: ListPartnerActivitySide | undefined;
};
