/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SaveDraftBodyFormat } from './saveDraftBodyFormat.ts';

export type SaveDraftBody = {
  /** @maxLength 500000 */
  source: string;
  format?: SaveDraftBodyFormat | undefined;
  /**
     * The revision that was read; another one is a conflict.
     * @minimum 1
     */
  revision: number;
  reason?: string | null | undefined;
  /**
     * The published version whose changes have been carried over into it.
     * @pattern ^ver_[0-9a-hjkmnp-tv-z]{26}$
     */
  basedOn?: string | undefined;
};
