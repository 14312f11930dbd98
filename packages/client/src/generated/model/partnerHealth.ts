/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { PartnerHealthCan } from './partnerHealthCan.ts';
import type { PartnerHealthHistoryItem } from './partnerHealthHistoryItem.ts';
import type { PartnerHealthRisk } from './partnerHealthRisk.ts';
import type { SuggestedAction } from './suggestedAction.ts';

export interface PartnerHealth {
  asOf: string | null;
  score: number | null;
  risk: PartnerHealthRisk;
  change: number | null;
  because: Explanation | null;
  history: PartnerHealthHistoryItem[];
  actions: SuggestedAction[];
  can: PartnerHealthCan;
}
