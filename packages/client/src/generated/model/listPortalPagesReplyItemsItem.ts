/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPortalPagesReplyItemsItemPage } from './listPortalPagesReplyItemsItemPage.ts';
import type { Lock } from './lock.ts';

export type ListPortalPagesReplyItemsItem = {
  page: ListPortalPagesReplyItemsItemPage;
  open: boolean;
  openUntil: string | null;
  lock: Lock | null;
};
