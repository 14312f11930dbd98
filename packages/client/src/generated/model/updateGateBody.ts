/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdateGateBodyRolesItem } from './updateGateBodyRolesItem.ts';

export type UpdateGateBody = {
  revision: number;
  /**
     * @minLength 1
     * @maxLength 100
     */
  label?: string | undefined;
  note?: string | null | undefined;
  /**
     * @minLength 1
     * @maxLength 4000
     */
  rule?: string | undefined;
  /** @maxItems 5 */
  roles?: UpdateGateBodyRolesItem[] | undefined;
  /**
     * @minLength 1
     * @maxLength 40
     */
  answerWithin?: string | undefined;
};
