/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPartnerResourceReplyCan } from './getPartnerResourceReplyCan.ts';
import type { GetPartnerResourceReplyCollectionsItem } from './getPartnerResourceReplyCollectionsItem.ts';
import type { GetPartnerResourceReplyFilesItem } from './getPartnerResourceReplyFilesItem.ts';
import type { GetPartnerResourceReplyKind } from './getPartnerResourceReplyKind.ts';
import type { Lock } from './lock.ts';
import type { ResourceShare } from './resourceShare.ts';

export interface GetPartnerResourceReply {
  /**
     * Id of a resource.
     * @pattern ^res_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  title: string;
  summary: string;
  kind: GetPartnerResourceReplyKind;
  tags: string[];
  /** @items.pattern ^[a-z]{2}$ */
  languages: string[];
  collections: GetPartnerResourceReplyCollectionsItem[];
  open: boolean;
  lock: Lock | null;
  openUntil: string | null;
  coBrandable: boolean;
  expiresOn: string | null;
  publishedAt: string | null;
  files: GetPartnerResourceReplyFilesItem[];
  can: GetPartnerResourceReplyCan;
  /** @nullable */
  excerpt: string | null;
  /** @nullable */
  openReason: string | null;
  shares: ResourceShare[];
}
