/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateResourceReplyCan } from './createResourceReplyCan.ts';
import type { CreateResourceReplyCoBrand } from './createResourceReplyCoBrand.ts';
import type { CreateResourceReplyCollectionsItem } from './createResourceReplyCollectionsItem.ts';
import type { CreateResourceReplyKind } from './createResourceReplyKind.ts';
import type { CreateResourceReplyOwner } from './createResourceReplyOwner.ts';
import type { CreateResourceReplyStatus } from './createResourceReplyStatus.ts';
import type { CreateResourceReplyTranslations } from './createResourceReplyTranslations.ts';
import type { CreateResourceReplyUsage } from './createResourceReplyUsage.ts';
import type { ResourceVersion } from './resourceVersion.ts';

export interface CreateResourceReply {
  /**
     * Id of a resource.
     * @pattern ^res_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  title: string;
  summary: string;
  kind: CreateResourceReplyKind;
  tags: string[];
  /** @items.pattern ^[a-z]{2}$ */
  languages: string[];
  collections: CreateResourceReplyCollectionsItem[];
  /** @pattern ^[a-z]{2}$ */
  language: string;
  status: CreateResourceReplyStatus;
  translations: CreateResourceReplyTranslations;
  owner: CreateResourceReplyOwner;
  gateId: string | null;
  coBrand: CreateResourceReplyCoBrand;
  reviewOn: string | null;
  reviewDue: boolean;
  expiresOn: string | null;
  expired: boolean;
  files: ResourceVersion[];
  usage: CreateResourceReplyUsage;
  revision: number;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  can: CreateResourceReplyCan;
  versions: ResourceVersion[];
}
