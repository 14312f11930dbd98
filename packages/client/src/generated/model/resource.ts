/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ResourceCan } from './resourceCan.ts';
import type { ResourceCoBrand } from './resourceCoBrand.ts';
import type { ResourceCollectionsItem } from './resourceCollectionsItem.ts';
import type { ResourceKind } from './resourceKind.ts';
import type { ResourceOwner } from './resourceOwner.ts';
import type { ResourceStatus } from './resourceStatus.ts';
import type { ResourceTranslations } from './resourceTranslations.ts';
import type { ResourceUsage } from './resourceUsage.ts';
import type { ResourceVersion } from './resourceVersion.ts';

export interface Resource {
  /**
     * Id of a resource.
     * @pattern ^res_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  title: string;
  summary: string;
  kind: ResourceKind;
  tags: string[];
  /** @items.pattern ^[a-z]{2}$ */
  languages: string[];
  collections: ResourceCollectionsItem[];
  /** @pattern ^[a-z]{2}$ */
  language: string;
  status: ResourceStatus;
  translations: ResourceTranslations;
  owner: ResourceOwner;
  gateId: string | null;
  coBrand: ResourceCoBrand;
  reviewOn: string | null;
  reviewDue: boolean;
  expiresOn: string | null;
  expired: boolean;
  files: ResourceVersion[];
  usage: ResourceUsage;
  revision: number;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  can: ResourceCan;
}
