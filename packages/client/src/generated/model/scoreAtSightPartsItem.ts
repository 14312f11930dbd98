/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { Value } from './value.ts';

export type ScoreAtSightPartsItem = {
  key: string;
  label: string;
  known: boolean;
  /** @nullable */
  points: string | null;
  /** @nullable */
  worth: string | null;
  figure: Value | null;
  explanation: Explanation;
};
