/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { TerritoryOverlapsItem } from './territoryOverlapsItem.ts';

export interface Territory {
  /**
     * Id of a territory.
     * @pattern ^ter_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** @nullable */
  country: string | null;
  /** @nullable */
  region: string | null;
  productLines: string[];
  fromOn: string;
  untilOn: string | null;
  isExclusive: boolean;
  overlaps: TerritoryOverlapsItem[];
}
