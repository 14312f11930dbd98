/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateAgreementBodyName } from './createAgreementBodyName.ts';
import type { CreateAgreementBodyTexts } from './createAgreementBodyTexts.ts';

export type CreateAgreementBody = {
  /** @pattern ^[a-z][A-Za-z0-9_]{0,40}$ */
  key: string;
  name: CreateAgreementBodyName;
  required?: boolean | undefined;
  /**
     * @maxItems 50
     * @items.minLength 1
     * @items.maxLength 100
     */
  types?: string[] | undefined;
  /**
     * @maxItems 50
     * @items.minLength 1
     * @items.maxLength 100
     */
  tracks?: string[] | undefined;
  segmentId?: string | null | undefined;
  /**
     * @minItems 1
     * @maxItems 10
     * @items.minLength 1
     * @items.maxLength 60
     */
  signerRoles?: string[] | undefined;
  namedSignatories?: boolean | undefined;
  countersigned?: boolean | undefined;
  lasts?: string | null | undefined;
  texts: CreateAgreementBodyTexts;
};
