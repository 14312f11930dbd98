/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ThresholdSubject } from './thresholdSubject.ts';
import type { Value } from './value.ts';

export interface Threshold {
  /** Stays the same while the numbers change. */
  id: string;
  subject: ThresholdSubject;
  track: string;
  label: string;
  /** @nullable */
  tier: string | null;
  /** What is compared with the number: a metric's name. */
  figure: string;
  operator: string;
  value: Value;
  /** The number of the version that applies today. */
  today: string | null;
  says: string;
  /** Where its condition stands in the document. */
  path: string;
}
