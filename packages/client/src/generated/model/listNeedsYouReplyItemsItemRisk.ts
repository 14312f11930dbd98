/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListNeedsYouReplyItemsItemRisk = typeof ListNeedsYouReplyItemsItemRisk[keyof typeof ListNeedsYouReplyItemsItemRisk];


export const ListNeedsYouReplyItemsItemRisk = {
  low: 'low',
  medium: 'medium',
  high: 'high',
  unknown: 'unknown',
} as const;
