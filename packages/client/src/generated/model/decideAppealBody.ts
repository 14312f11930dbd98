/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DecideAppealBodyOutcome } from './decideAppealBodyOutcome.ts';

export type DecideAppealBody = {
  outcome: DecideAppealBodyOutcome;
  /**
     * @minLength 1
     * @maxLength 1000
     */
  reason: string;
  /** Upheld: the tier is held at least through this day. Without it the move is undone, no more. */
  untilOn?: string | undefined;
};
