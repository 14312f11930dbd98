/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApprovalStepLabel } from './approvalStepLabel.ts';
import type { ApprovalStepWho } from './approvalStepWho.ts';

export interface ApprovalStep {
  /** @pattern ^[a-z][A-Za-z0-9_]{0,40}$ */
  key: string;
  label: ApprovalStepLabel;
  /**
     * Over answer.…, country, score.atLeast and score.atMost; always where absent.
     * @minLength 1
     * @maxLength 2000
     */
  when?: string;
  who: ApprovalStepWho;
  /**
     * Steps of the same number go side by side.
     * @minimum 1
     * @maximum 9
     */
  order: number;
  /**
     * @minimum 1
     * @maximum 5
     */
  needed: number;
}
