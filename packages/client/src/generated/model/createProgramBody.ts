/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateProgramBodyFormat } from './createProgramBodyFormat.ts';

export type CreateProgramBody = {
  /**
     * @minLength 1
     * @maxLength 500000
     */
  source: string;
  format?: CreateProgramBodyFormat | undefined;
  /** The business date from which it applies; today where absent. */
  effectiveOn?: string | undefined;
  /**
     * Why, as partners may read it.
     * @maxLength 2000
     */
  reason?: string | undefined;
};
