/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateResourceBodyCoBrand } from './createResourceBodyCoBrand.ts';
import type { CreateResourceBodyKind } from './createResourceBodyKind.ts';
import type { CreateResourceBodyTranslations } from './createResourceBodyTranslations.ts';

export type CreateResourceBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  title: string;
  /** @maxLength 2000 */
  summary?: string | undefined;
  translations?: CreateResourceBodyTranslations | undefined;
  kind?: CreateResourceBodyKind | undefined;
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
  coBrand?: CreateResourceBodyCoBrand | undefined;
  reviewOn?: string | null | undefined;
  expiresOn?: string | null | undefined;
  /** @pattern ^[a-z]{2}$ */
  language?: string | undefined;
  /**
     * Id of a resourceFile.
     * @pattern ^rsf_[0-9a-hjkmnp-tv-z]{26}$
     */
  fileId: string;
};
