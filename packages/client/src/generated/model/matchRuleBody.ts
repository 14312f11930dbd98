/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { MatchRuleBodyFormat } from './matchRuleBodyFormat.ts';

export type MatchRuleBody = {
  /**
     * @minLength 1
     * @maxLength 10000
     */
  rule: string;
  /**
     * The kind of facts that the condition is over; absent where it is over partners.
     * @maxLength 60
     */
  kind?: string | undefined;
  /**
     * Whose figures are counted with: those of its version in force. Absent: the first program's.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId?: string | undefined;
  /**
     * The document that is being written, if names of it are used; the version in force where absent.
     * @maxLength 500000
     */
  source?: string | undefined;
  format?: MatchRuleBodyFormat | undefined;
};
