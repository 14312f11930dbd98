/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerHealthHistoryItemRisk } from './partnerHealthHistoryItemRisk.ts';

export type PartnerHealthHistoryItem = {
  on: string;
  score: number | null;
  risk: PartnerHealthHistoryItemRisk;
};
