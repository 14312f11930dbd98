/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { EvaluationPurpose } from './evaluationPurpose.ts';
import type { EvaluationStatus } from './evaluationStatus.ts';

export interface Evaluation {
  /**
     * Id of a evaluation.
     * @pattern ^evl_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId: string;
  asOf: string;
  purpose: EvaluationPurpose;
  status: EvaluationStatus;
  total: number;
  done: number;
  /** @nullable */
  error: string | null;
  createdAt: string;
  finishedAt: string | null;
}
