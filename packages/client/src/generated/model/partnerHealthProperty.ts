/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerHealthPropertyRisk } from './partnerHealthPropertyRisk.ts';

export type PartnerHealthProperty = {
  score: number | null;
  risk: PartnerHealthPropertyRisk;
  change: number | null;
} | null;
