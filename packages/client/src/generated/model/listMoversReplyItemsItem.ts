/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListMoversReplyItemsItemDirection } from './listMoversReplyItemsItemDirection.ts';
import type { ListMoversReplyItemsItemPartner } from './listMoversReplyItemsItemPartner.ts';

export type ListMoversReplyItemsItem = {
  partner: ListMoversReplyItemsItemPartner;
  track: string;
  /** @nullable */
  fromTier: string | null;
  /** @nullable */
  toTier: string | null;
  direction: ListMoversReplyItemsItemDirection;
};
