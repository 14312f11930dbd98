/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ImportRun } from './importRun.ts';
import type { ListImportsReplyCan } from './listImportsReplyCan.ts';

export interface ListImportsReply {
  items: ImportRun[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  can: ListImportsReplyCan;
}
