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
};
