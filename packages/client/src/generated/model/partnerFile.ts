/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerFileVisibility } from './partnerFileVisibility.ts';

export interface PartnerFile {
  /**
     * Id of a partnerFile.
     * @pattern ^pfl_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  type: string;
  sizeBytes: number;
  visibility: PartnerFileVisibility;
  /** @nullable */
  addedBy: string | null;
  addedAt: string;
}
