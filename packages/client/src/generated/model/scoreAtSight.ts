/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ScoreAtSightPartsItem } from './scoreAtSightPartsItem.ts';

export interface ScoreAtSight {
  label: string;
  atLeast: string;
  atMost: string;
  /** @nullable */
  of: string | null;
  says: string;
  parts: ScoreAtSightPartsItem[];
}
