/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';

export type LockOpensItem = {
  says: string;
  /** @nullable */
  met: boolean | null;
  missing: Explanation[];
};
