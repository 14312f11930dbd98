/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DecideBenefitApplicationBodyDecision } from './decideBenefitApplicationBodyDecision.ts';

export type DecideBenefitApplicationBody = {
  decision: DecideBenefitApplicationBodyDecision;
  /**
     * @minLength 1
     * @maxLength 2000
     */
  reason: string;
  /**
     * How much is given; what was asked for where absent.
     * @pattern ^-?\d+(\.\d+)?$
     */
  amount?: string | undefined;
};
