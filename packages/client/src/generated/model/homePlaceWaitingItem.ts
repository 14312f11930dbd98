/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { HomePlaceWaitingItemKind } from './homePlaceWaitingItemKind.ts';
import type { HomePlaceWaitingItemMostUrgent } from './homePlaceWaitingItemMostUrgent.ts';

export type HomePlaceWaitingItem = {
  kind: HomePlaceWaitingItemKind;
  count: number;
  mostUrgent: HomePlaceWaitingItemMostUrgent;
};
