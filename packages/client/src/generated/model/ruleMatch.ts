/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FieldProblem } from './fieldProblem.ts';
import type { RuleExample } from './ruleExample.ts';
import type { RuleMatchBasis } from './ruleMatchBasis.ts';

export interface RuleMatch {
  ok: boolean;
  problems: FieldProblem[];
  /**
     * The condition as a sentence.
     * @nullable
     */
  says: string | null;
  /** What was counted with: figures in force; figures in force that the document defines anew; nothing, because names are not measured yet; nothing, because no program is in force. */
  basis: RuleMatchBasis;
  asOf: string | null;
  /** The first day of the facts that were looked at. */
  from: string | null;
  matches: number | null;
  total: number | null;
  /** Names that nothing is measured for yet. */
  unmeasured: string[];
  holds: RuleExample[];
  fails: RuleExample[];
}
