/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DecideBenefitApplicationReplyStepsItemFrom } from './decideBenefitApplicationReplyStepsItemFrom.ts';
import type { DecideBenefitApplicationReplyStepsItemSide } from './decideBenefitApplicationReplyStepsItemSide.ts';
import type { DecideBenefitApplicationReplyStepsItemTo } from './decideBenefitApplicationReplyStepsItemTo.ts';

export type DecideBenefitApplicationReplyStepsItem = {
  at: string;
  from: DecideBenefitApplicationReplyStepsItemFrom;
  to: DecideBenefitApplicationReplyStepsItemTo;
  /** @nullable */
  by: string | null;
  side: DecideBenefitApplicationReplyStepsItemSide;
  /** @nullable */
  note: string | null;
};
