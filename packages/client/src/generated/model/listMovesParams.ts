/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListMovesCause } from './listMovesCause.ts';
import type { ListMovesDirection } from './listMovesDirection.ts';
import type { ListMovesOrder } from './listMovesOrder.ts';

export type ListMovesParams = {
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
status?: ('proposed' | 'scheduled' | 'effective' | 'cancelled' | 'declined')[] | 'proposed' | 'scheduled' | 'effective' | 'cancelled' | 'declined' | undefined;
direction?: ListMovesDirection | undefined;
cause?: ListMovesCause | undefined;
/**
 * @maxLength 80
 */
track?: string | undefined;
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
 * Moves that take effect on this day or later.
 */
from?: string | undefined;
/**
 * Moves that take effect on this day or earlier.
 */
to?: string | undefined;
/**
 * By the day on which they take effect.
 */
order?: ListMovesOrder | undefined;
};
