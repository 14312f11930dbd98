/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SavedView } from './savedView.ts';

export interface ListSavedViewsReply {
  items: SavedView[];
}
