/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SavedViewState } from './savedViewState.ts';

export interface SavedView {
  /**
     * Id of a savedView.
     * @pattern ^vw_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  page: string;
  name: string;
  state: SavedViewState;
}
