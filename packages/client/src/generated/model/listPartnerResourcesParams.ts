/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnerResourcesKind } from './listPartnerResourcesKind.ts';
import type { ListPartnerResourcesOpen } from './listPartnerResourcesOpen.ts';

export type ListPartnerResourcesParams = {
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
 * Words of the title, summary, tags, and of the text inside.
 * @maxLength 200
 */
q?: string | undefined;
/**
 * @minLength 1
 * @maxLength 40
 */
tag?: string | undefined;
/**
 * @pattern ^[a-z]{2}$
 */
language?: string | undefined;
kind?: ListPartnerResourcesKind | undefined;
/**
 * Id of a resourceCollection.
 * @pattern ^rsc_[0-9a-hjkmnp-tv-z]{26}$
 */
collection?: string | undefined;
open?: ListPartnerResourcesOpen | undefined;
};
