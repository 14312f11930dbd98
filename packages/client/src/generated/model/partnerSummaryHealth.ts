/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerSummaryHealthRisk } from './partnerSummaryHealthRisk.ts';

export type PartnerSummaryHealth = {
  score: number | null;
  risk: PartnerSummaryHealthRisk;
  change: number | null;
} | null;
