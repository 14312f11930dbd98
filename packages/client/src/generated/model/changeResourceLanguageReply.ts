/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ChangeResourceLanguageReplyCan } from './changeResourceLanguageReplyCan.ts';
import type { ChangeResourceLanguageReplyCoBrand } from './changeResourceLanguageReplyCoBrand.ts';
import type { ChangeResourceLanguageReplyCollectionsItem } from './changeResourceLanguageReplyCollectionsItem.ts';
import type { ChangeResourceLanguageReplyKind } from './changeResourceLanguageReplyKind.ts';
import type { ChangeResourceLanguageReplyOwner } from './changeResourceLanguageReplyOwner.ts';
import type { ChangeResourceLanguageReplyStatus } from './changeResourceLanguageReplyStatus.ts';
import type { ChangeResourceLanguageReplyTranslations } from './changeResourceLanguageReplyTranslations.ts';
import type { ChangeResourceLanguageReplyUsage } from './changeResourceLanguageReplyUsage.ts';
import type { ResourceVersion } from './resourceVersion.ts';

export interface ChangeResourceLanguageReply {
  /**
     * Id of a resource.
     * @pattern ^res_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  title: string;
  summary: string;
  kind: ChangeResourceLanguageReplyKind;
  tags: string[];
  /** @items.pattern ^[a-z]{2}$ */
  languages: string[];
  collections: ChangeResourceLanguageReplyCollectionsItem[];
  /** @pattern ^[a-z]{2}$ */
  language: string;
  status: ChangeResourceLanguageReplyStatus;
  translations: ChangeResourceLanguageReplyTranslations;
  owner: ChangeResourceLanguageReplyOwner;
  gateId: string | null;
  coBrand: ChangeResourceLanguageReplyCoBrand;
  reviewOn: string | null;
  reviewDue: boolean;
  expiresOn: string | null;
  expired: boolean;
  files: ResourceVersion[];
  usage: ChangeResourceLanguageReplyUsage;
  revision: number;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  can: ChangeResourceLanguageReplyCan;
  versions: ResourceVersion[];
}
