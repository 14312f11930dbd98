/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CancelBenefitApplicationReplyStepsItemFrom } from './cancelBenefitApplicationReplyStepsItemFrom.ts';
import type { CancelBenefitApplicationReplyStepsItemSide } from './cancelBenefitApplicationReplyStepsItemSide.ts';
import type { CancelBenefitApplicationReplyStepsItemTo } from './cancelBenefitApplicationReplyStepsItemTo.ts';

export type CancelBenefitApplicationReplyStepsItem = {
  at: string;
  from: CancelBenefitApplicationReplyStepsItemFrom;
  to: CancelBenefitApplicationReplyStepsItemTo;
  /** @nullable */
  by: string | null;
  side: CancelBenefitApplicationReplyStepsItemSide;
  /** @nullable */
  note: string | null;
};
