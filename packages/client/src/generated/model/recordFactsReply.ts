/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface RecordFactsReply {
  created: number;
  changed: number;
  unchanged: number;
  /** @items.pattern ^fct_[0-9a-hjkmnp-tv-z]{26}$ */
  ids: string[];
}
