/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SignInOutcome } from './signInOutcome.ts';
import type { SignInTestProfile } from './signInTestProfile.ts';

export interface SignInTest {
  testedAt: string;
  /** @nullable */
  problem: string | null;
  profile: SignInTestProfile;
  outcome: SignInOutcome | null;
}
