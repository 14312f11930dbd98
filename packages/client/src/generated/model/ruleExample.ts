/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { RuleExampleFact } from './ruleExampleFact.ts';
import type { RuleExamplePartner } from './ruleExamplePartner.ts';

export interface RuleExample {
  partner: RuleExamplePartner;
  /** The fact, where the condition is over facts. */
  fact: RuleExampleFact;
  explanation: Explanation;
}
