/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerExportStatus } from './partnerExportStatus.ts';

export interface PartnerExport {
  /**
     * Id of a partnerExport.
     * @pattern ^xpt_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  status: PartnerExportStatus;
  requestedBy: string;
  requestedAt: string;
  finishedAt: string | null;
  expiresAt: string | null;
  sizeBytes: number | null;
  rows: number | null;
}
