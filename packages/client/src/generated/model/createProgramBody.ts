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
};
