/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Evaluation } from './evaluation.ts';

export interface StartEvaluationReply {
  items: Evaluation[];
}
