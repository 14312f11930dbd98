/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListNeedsYouReplyItemsItemPartner } from './listNeedsYouReplyItemsItemPartner.ts';
import type { ListNeedsYouReplyItemsItemRisk } from './listNeedsYouReplyItemsItemRisk.ts';
import type { SuggestedAction } from './suggestedAction.ts';

export type ListNeedsYouReplyItemsItem = {
  partner: ListNeedsYouReplyItemsItemPartner;
  score: number | null;
  risk: ListNeedsYouReplyItemsItemRisk;
  change: number | null;
  action: SuggestedAction;
};
