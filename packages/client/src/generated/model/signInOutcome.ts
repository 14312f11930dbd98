/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SignInOutcomeKind } from './signInOutcomeKind.ts';

export interface SignInOutcome {
  kind: SignInOutcomeKind;
  /** @nullable */
  reason: string | null;
  roles: string[];
  rolesBefore: string[];
}
