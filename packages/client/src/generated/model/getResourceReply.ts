/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetResourceReplyCan } from './getResourceReplyCan.ts';
import type { GetResourceReplyCoBrand } from './getResourceReplyCoBrand.ts';
import type { GetResourceReplyCollectionsItem } from './getResourceReplyCollectionsItem.ts';
import type { GetResourceReplyKind } from './getResourceReplyKind.ts';
import type { GetResourceReplyOwner } from './getResourceReplyOwner.ts';
import type { GetResourceReplyStatus } from './getResourceReplyStatus.ts';
import type { GetResourceReplyTranslations } from './getResourceReplyTranslations.ts';
import type { GetResourceReplyUsage } from './getResourceReplyUsage.ts';
import type { ResourceVersion } from './resourceVersion.ts';

export interface GetResourceReply {
  /**
     * Id of a resource.
     * @pattern ^res_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  title: string;
  summary: string;
  kind: GetResourceReplyKind;
  tags: string[];
  /** @items.pattern ^[a-z]{2}$ */
  languages: string[];
  collections: GetResourceReplyCollectionsItem[];
  /** @pattern ^[a-z]{2}$ */
  language: string;
  status: GetResourceReplyStatus;
  translations: GetResourceReplyTranslations;
  owner: GetResourceReplyOwner;
  gateId: string | null;
  coBrand: GetResourceReplyCoBrand;
  reviewOn: string | null;
  reviewDue: boolean;
  expiresOn: string | null;
  expired: boolean;
  files: ResourceVersion[];
  usage: GetResourceReplyUsage;
  revision: number;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  can: GetResourceReplyCan;
  versions: ResourceVersion[];
}
