/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdateResourceBodyCoBrand } from './updateResourceBodyCoBrand.ts';
import type { UpdateResourceBodyKind } from './updateResourceBodyKind.ts';
import type { UpdateResourceBodyTranslations } from './updateResourceBodyTranslations.ts';

export type UpdateResourceBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  title: string;
  /** @maxLength 2000 */
  summary?: string | undefined;
  translations?: UpdateResourceBodyTranslations | undefined;
  kind?: UpdateResourceBodyKind | undefined;
  /**
     * @maxItems 20
     * @items.minLength 1
     * @items.maxLength 40
     */
  tags?: string[] | undefined;
  /**
     * @maxItems 20
     * @items.pattern ^rsc_[0-9a-hjkmnp-tv-z]{26}$
     */
  collectionIds?: string[] | undefined;
  ownerId?: string | null | undefined;
  gateId?: string | null | undefined;
  coBrand?: UpdateResourceBodyCoBrand | undefined;
  reviewOn?: string | null | undefined;
  expiresOn?: string | null | undefined;
  revision: number;
};
