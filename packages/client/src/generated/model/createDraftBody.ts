/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateDraftBodyFormat } from './createDraftBodyFormat.ts';

export type CreateDraftBody = {
  /**
     * Absent for a new program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId?: string | undefined;
  /**
     * What it starts with. Absent: the document of `from`, else of the active version, else nothing.
     * @maxLength 500000
     */
  source?: string | undefined;
  format?: CreateDraftBodyFormat | undefined;
  /**
     * The version or draft whose document it starts with; of any program of the vendor.
     * @pattern ^ver_[0-9a-hjkmnp-tv-z]{26}$
     */
  from?: string | undefined;
  /** @maxLength 2000 */
  reason?: string | undefined;
};
