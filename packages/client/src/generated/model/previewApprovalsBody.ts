/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationAnswers } from './applicationAnswers.ts';

export type PreviewApprovalsBody = {
  answers: ApplicationAnswers;
};
