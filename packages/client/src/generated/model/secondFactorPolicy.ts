/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SecondFactorPolicyCan } from './secondFactorPolicyCan.ts';
import type { SecondFactorPolicyNeed } from './secondFactorPolicyNeed.ts';

export interface SecondFactorPolicy {
  need: SecondFactorPolicyNeed;
  demandedByVendor: boolean;
  can: SecondFactorPolicyCan;
}
