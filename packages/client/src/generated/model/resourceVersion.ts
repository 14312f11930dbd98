/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ResourceVersionText } from './resourceVersionText.ts';

export interface ResourceVersion {
  /**
     * Id of a resourceVersion.
     * @pattern ^rsv_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** @pattern ^[a-z]{2}$ */
  language: string;
  number: number;
  current: boolean;
  name: string;
  type: string;
  sizeBytes: number;
  note: string;
  createdBy: string;
  createdAt: string;
  text: ResourceVersionText;
}
