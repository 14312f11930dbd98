/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SetPartnerCapabilityBodyLevel } from './setPartnerCapabilityBodyLevel.ts';

export type SetPartnerCapabilityBody = {
  level: SetPartnerCapabilityBodyLevel;
  evidence?: string | null | undefined;
  evidenceUrl?: string | null | undefined;
  untilOn?: string | null | undefined;
};
