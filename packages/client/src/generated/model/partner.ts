/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerAttributes } from './partnerAttributes.ts';
import type { PartnerCan } from './partnerCan.ts';
import type { PartnerCompany } from './partnerCompany.ts';
import type { PartnerHealthProperty } from './partnerHealthProperty.ts';
import type { PartnerManager } from './partnerManager.ts';
import type { PartnerMetrics } from './partnerMetrics.ts';
import type { PartnerStandingsItem } from './partnerStandingsItem.ts';
import type { PartnerStatus } from './partnerStatus.ts';

export interface Partner {
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  reference: string;
  name: string;
  types: string[];
  status: PartnerStatus;
  /** @nullable */
  country: string | null;
  /** @nullable */
  region: string | null;
  manager: PartnerManager;
  joinedOn: string | null;
  standings: PartnerStandingsItem[];
  metrics: PartnerMetrics;
  health: PartnerHealthProperty;
  company: PartnerCompany;
  attributes: PartnerAttributes;
  revision: number;
  createdAt: string;
  updatedAt: string;
  can: PartnerCan;
}
