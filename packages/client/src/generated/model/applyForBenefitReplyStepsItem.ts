/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplyForBenefitReplyStepsItemFrom } from './applyForBenefitReplyStepsItemFrom.ts';
import type { ApplyForBenefitReplyStepsItemSide } from './applyForBenefitReplyStepsItemSide.ts';
import type { ApplyForBenefitReplyStepsItemTo } from './applyForBenefitReplyStepsItemTo.ts';

export type ApplyForBenefitReplyStepsItem = {
  at: string;
  from: ApplyForBenefitReplyStepsItemFrom;
  to: ApplyForBenefitReplyStepsItemTo;
  /** @nullable */
  by: string | null;
  side: ApplyForBenefitReplyStepsItemSide;
  /** @nullable */
  note: string | null;
};
