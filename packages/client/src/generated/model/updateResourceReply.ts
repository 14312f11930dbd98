/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ResourceVersion } from './resourceVersion.ts';
import type { UpdateResourceReplyCan } from './updateResourceReplyCan.ts';
import type { UpdateResourceReplyCoBrand } from './updateResourceReplyCoBrand.ts';
import type { UpdateResourceReplyCollectionsItem } from './updateResourceReplyCollectionsItem.ts';
import type { UpdateResourceReplyKind } from './updateResourceReplyKind.ts';
import type { UpdateResourceReplyOwner } from './updateResourceReplyOwner.ts';
import type { UpdateResourceReplyStatus } from './updateResourceReplyStatus.ts';
import type { UpdateResourceReplyTranslations } from './updateResourceReplyTranslations.ts';
import type { UpdateResourceReplyUsage } from './updateResourceReplyUsage.ts';

export interface UpdateResourceReply {
  /**
     * Id of a resource.
     * @pattern ^res_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  title: string;
  summary: string;
  kind: UpdateResourceReplyKind;
  tags: string[];
  /** @items.pattern ^[a-z]{2}$ */
  languages: string[];
  collections: UpdateResourceReplyCollectionsItem[];
  /** @pattern ^[a-z]{2}$ */
  language: string;
  status: UpdateResourceReplyStatus;
  translations: UpdateResourceReplyTranslations;
  owner: UpdateResourceReplyOwner;
  gateId: string | null;
  coBrand: UpdateResourceReplyCoBrand;
  reviewOn: string | null;
  reviewDue: boolean;
  expiresOn: string | null;
  expired: boolean;
  files: ResourceVersion[];
  usage: UpdateResourceReplyUsage;
  revision: number;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  can: UpdateResourceReplyCan;
  versions: ResourceVersion[];
}
