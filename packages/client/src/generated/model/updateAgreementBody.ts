/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdateAgreementBodyName } from './updateAgreementBodyName.ts';

export type UpdateAgreementBody = {
  revision: number;
  name?: UpdateAgreementBodyName | undefined;
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
};
