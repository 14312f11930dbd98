/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AskApplicantReplyStepsItemSide } from './askApplicantReplyStepsItemSide.ts';
import type { AskApplicantReplyStepsItemWhat } from './askApplicantReplyStepsItemWhat.ts';

export type AskApplicantReplyStepsItem = {
  at: string;
  what: AskApplicantReplyStepsItemWhat;
  side: AskApplicantReplyStepsItemSide;
  /** @nullable */
  by: string | null;
  /** @nullable */
  text: string | null;
};
