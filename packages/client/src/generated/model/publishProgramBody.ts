/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PublishProgramBodyFormat } from './publishProgramBodyFormat.ts';

export type PublishProgramBody = {
  /**
     * @minLength 1
     * @maxLength 500000
     */
  source: string;
  format?: PublishProgramBodyFormat | undefined;
  /** Number of the version that was edited; refused when another was published since. */
  basedOn?: number | undefined;
  /** The business date from which it applies; today where absent. */
  effectiveOn?: string | undefined;
  /**
     * @minimum 0
     * @maximum 730
     */
  noticeDays?: number | undefined;
  /**
     * Why, as partners may read it.
     * @maxLength 2000
     */
  reason?: string | undefined;
};
