/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AddResourceVersionReplyCan } from './addResourceVersionReplyCan.ts';
import type { AddResourceVersionReplyCoBrand } from './addResourceVersionReplyCoBrand.ts';
import type { AddResourceVersionReplyCollectionsItem } from './addResourceVersionReplyCollectionsItem.ts';
import type { AddResourceVersionReplyKind } from './addResourceVersionReplyKind.ts';
import type { AddResourceVersionReplyOwner } from './addResourceVersionReplyOwner.ts';
import type { AddResourceVersionReplyStatus } from './addResourceVersionReplyStatus.ts';
import type { AddResourceVersionReplyTranslations } from './addResourceVersionReplyTranslations.ts';
import type { AddResourceVersionReplyUsage } from './addResourceVersionReplyUsage.ts';
import type { ResourceVersion } from './resourceVersion.ts';

export interface AddResourceVersionReply {
  /**
     * Id of a resource.
     * @pattern ^res_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  title: string;
  summary: string;
  kind: AddResourceVersionReplyKind;
  tags: string[];
  /** @items.pattern ^[a-z]{2}$ */
  languages: string[];
  collections: AddResourceVersionReplyCollectionsItem[];
  /** @pattern ^[a-z]{2}$ */
  language: string;
  status: AddResourceVersionReplyStatus;
  translations: AddResourceVersionReplyTranslations;
  owner: AddResourceVersionReplyOwner;
  gateId: string | null;
  coBrand: AddResourceVersionReplyCoBrand;
  reviewOn: string | null;
  reviewDue: boolean;
  expiresOn: string | null;
  expired: boolean;
  files: ResourceVersion[];
  usage: AddResourceVersionReplyUsage;
  revision: number;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  can: AddResourceVersionReplyCan;
  versions: ResourceVersion[];
}
