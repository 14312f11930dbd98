/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CheckProgramBodyFormat } from './checkProgramBodyFormat.ts';

export type CheckProgramBody = {
  /**
     * @minLength 1
     * @maxLength 500000
     */
  source: string;
  format?: CheckProgramBodyFormat | undefined;
};
