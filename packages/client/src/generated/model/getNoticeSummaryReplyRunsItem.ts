/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetNoticeSummaryReplyRunsItemKind } from './getNoticeSummaryReplyRunsItemKind.ts';

export type GetNoticeSummaryReplyRunsItem = {
  kind: GetNoticeSummaryReplyRunsItemKind;
  title: string;
  total: number;
  done: number;
};
