/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListGatesReplyPagesItemPage } from './listGatesReplyPagesItemPage.ts';

export type ListGatesReplyPagesItem = {
  page: ListGatesReplyPagesItemPage;
  label: string;
  gateId: string | null;
};
