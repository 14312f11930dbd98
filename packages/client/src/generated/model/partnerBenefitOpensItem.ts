/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';

export type PartnerBenefitOpensItem = {
  says: string;
  missing: Explanation[];
  /** @nullable */
  met: boolean | null;
};
