/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';

export type StandingBadgesItem = {
  key: string;
  label: string;
  held: boolean;
  requirement: Explanation;
};
