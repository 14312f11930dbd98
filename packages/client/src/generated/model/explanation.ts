/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ExplanationCombine } from './explanationCombine.ts';
import type { Value } from './value.ts';

export interface Explanation {
  rule: string;
  says: string;
  /** @nullable */
  met: boolean | null;
  actual: Value | null;
  needed: Value | null;
  gap: Value | null;
  /** @nullable */
  operator: string | null;
  from: string[];
  combine: ExplanationCombine;
  parts: Explanation[];
}
