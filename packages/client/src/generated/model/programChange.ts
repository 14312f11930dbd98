/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ProgramChangeKind } from './programChangeKind.ts';

export interface ProgramChange {
  /** Where it stands in the document: `tracks.sell.tiers.Gold`. */
  path: string;
  kind: ProgramChangeKind;
  /** What it is about, in the reader's language. */
  what: string;
  /** @nullable */
  from: string | null;
  /** @nullable */
  to: string | null;
  /** The change as a sentence. */
  says: string;
}
