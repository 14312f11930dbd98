/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SettleApplicationMatchReplyStepsItemSide } from './settleApplicationMatchReplyStepsItemSide.ts';
import type { SettleApplicationMatchReplyStepsItemWhat } from './settleApplicationMatchReplyStepsItemWhat.ts';

export type SettleApplicationMatchReplyStepsItem = {
  at: string;
  what: SettleApplicationMatchReplyStepsItemWhat;
  side: SettleApplicationMatchReplyStepsItemSide;
  /** @nullable */
  by: string | null;
  /** @nullable */
  text: string | null;
};
