/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SetSecondFactorPolicyBodyNeed } from './setSecondFactorPolicyBodyNeed.ts';

export type SetSecondFactorPolicyBody = {
  need: SetSecondFactorPolicyBodyNeed;
};
