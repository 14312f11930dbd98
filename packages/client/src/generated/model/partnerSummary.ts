/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerSummaryHealth } from './partnerSummaryHealth.ts';
import type { PartnerSummaryManager } from './partnerSummaryManager.ts';
import type { PartnerSummaryMetrics } from './partnerSummaryMetrics.ts';
import type { PartnerSummaryStandingsItem } from './partnerSummaryStandingsItem.ts';
import type { PartnerSummaryStatus } from './partnerSummaryStatus.ts';

export interface PartnerSummary {
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  reference: string;
  name: string;
  types: string[];
  status: PartnerSummaryStatus;
  /** @nullable */
  country: string | null;
  /** @nullable */
  region: string | null;
  manager: PartnerSummaryManager;
  joinedOn: string | null;
  standings: PartnerSummaryStandingsItem[];
  metrics: PartnerSummaryMetrics;
  health: PartnerSummaryHealth;
}
