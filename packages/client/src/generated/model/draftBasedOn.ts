/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DraftBasedOnStatus } from './draftBasedOnStatus.ts';

export type DraftBasedOn = {
  /**
     * Id of a programVersion.
     * @pattern ^ver_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  number: number | null;
  status: DraftBasedOnStatus;
} | null;
