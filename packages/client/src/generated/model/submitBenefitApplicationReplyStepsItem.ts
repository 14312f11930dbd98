/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SubmitBenefitApplicationReplyStepsItemFrom } from './submitBenefitApplicationReplyStepsItemFrom.ts';
import type { SubmitBenefitApplicationReplyStepsItemSide } from './submitBenefitApplicationReplyStepsItemSide.ts';
import type { SubmitBenefitApplicationReplyStepsItemTo } from './submitBenefitApplicationReplyStepsItemTo.ts';

export type SubmitBenefitApplicationReplyStepsItem = {
  at: string;
  from: SubmitBenefitApplicationReplyStepsItemFrom;
  to: SubmitBenefitApplicationReplyStepsItemTo;
  /** @nullable */
  by: string | null;
  side: SubmitBenefitApplicationReplyStepsItemSide;
  /** @nullable */
  note: string | null;
};
