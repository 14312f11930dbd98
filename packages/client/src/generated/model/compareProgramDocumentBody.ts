/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CompareProgramDocumentBodyFormat } from './compareProgramDocumentBodyFormat.ts';

export type CompareProgramDocumentBody = {
  /**
     * @minLength 1
     * @maxLength 500000
     */
  source: string;
  format?: CompareProgramDocumentBodyFormat | undefined;
  /**
     * Id of a programVersion.
     * @pattern ^ver_[0-9a-hjkmnp-tv-z]{26}$
     */
  against?: string | undefined;
};
