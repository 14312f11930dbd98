/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Lock } from './lock.ts';
import type { PartnerResourceCan } from './partnerResourceCan.ts';
import type { PartnerResourceCollectionsItem } from './partnerResourceCollectionsItem.ts';
import type { PartnerResourceFilesItem } from './partnerResourceFilesItem.ts';
import type { PartnerResourceKind } from './partnerResourceKind.ts';

export interface PartnerResource {
  /**
     * Id of a resource.
     * @pattern ^res_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  title: string;
  summary: string;
  kind: PartnerResourceKind;
  tags: string[];
  /** @items.pattern ^[a-z]{2}$ */
  languages: string[];
  collections: PartnerResourceCollectionsItem[];
  open: boolean;
  lock: Lock | null;
  openUntil: string | null;
  coBrandable: boolean;
  expiresOn: string | null;
  publishedAt: string | null;
  files: PartnerResourceFilesItem[];
  can: PartnerResourceCan;
}
