/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListNoticesAcknowledged } from './listNoticesAcknowledged.ts';
import type { ListNoticesChange } from './listNoticesChange.ts';
import type { ListNoticesKind } from './listNoticesKind.ts';
import type { ListNoticesMail } from './listNoticesMail.ts';
import type { ListNoticesSingle } from './listNoticesSingle.ts';

export type ListNoticesParams = {
kind?: ListNoticesKind | undefined;
/**
 * Id of a partner.
 * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
 */
partner?: string | undefined;
/**
 * Of partners that this person looks after.
 * @pattern ^psn_[0-9a-hjkmnp-tv-z]{26}$
 */
manager?: string | undefined;
/**
 * `no`: important ones that wait for it.
 */
acknowledged?: ListNoticesAcknowledged | undefined;
/**
 * Those with a mail in this state.
 */
mail?: ListNoticesMail | undefined;
/**
 * Id of a announcement.
 * @pattern ^ann_[0-9a-hjkmnp-tv-z]{26}$
 */
announcement?: string | undefined;
/**
 * Those of one occasion for many.
 * @pattern ^nrn_[0-9a-hjkmnp-tv-z]{26}$
 */
run?: string | undefined;
/**
 * Of a version: those for whom it comes to this.
 */
change?: ListNoticesChange | undefined;
/**
 * Those about these moves.
 */
move?: string[] | string | undefined;
/**
 * Without those that many partners got on one occasion.
 */
single?: ListNoticesSingle | undefined;
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
};
