/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DecideExceptionBodyDecision } from './decideExceptionBodyDecision.ts';

export type DecideExceptionBody = {
  decision: DecideExceptionBodyDecision;
  /** @maxLength 1000 */
  reason?: string | undefined;
};
