/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SetPartnerSecondFactorPolicyBodyNeed } from './setPartnerSecondFactorPolicyBodyNeed.ts';

export type SetPartnerSecondFactorPolicyBody = {
  need: SetPartnerSecondFactorPolicyBodyNeed;
};
