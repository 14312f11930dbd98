/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateGateBodyRolesItem } from './createGateBodyRolesItem.ts';

export type CreateGateBody = {
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId?: string | undefined;
  /**
     * @minLength 1
     * @maxLength 100
     */
  label: string;
  note?: string | null | undefined;
  /**
     * @minLength 1
     * @maxLength 4000
     */
  rule: string;
  /** @maxItems 5 */
  roles?: CreateGateBodyRolesItem[] | undefined;
  /**
     * Such as 2 business days; 3 business days where absent.
     * @minLength 1
     * @maxLength 40
     */
  answerWithin?: string | undefined;
};
