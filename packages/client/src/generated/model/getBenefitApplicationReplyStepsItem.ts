/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetBenefitApplicationReplyStepsItemFrom } from './getBenefitApplicationReplyStepsItemFrom.ts';
import type { GetBenefitApplicationReplyStepsItemSide } from './getBenefitApplicationReplyStepsItemSide.ts';
import type { GetBenefitApplicationReplyStepsItemTo } from './getBenefitApplicationReplyStepsItemTo.ts';

export type GetBenefitApplicationReplyStepsItem = {
  at: string;
  from: GetBenefitApplicationReplyStepsItemFrom;
  to: GetBenefitApplicationReplyStepsItemTo;
  /** @nullable */
  by: string | null;
  side: GetBenefitApplicationReplyStepsItemSide;
  /** @nullable */
  note: string | null;
};
