/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Value } from './value.ts';

export type MoveWhyItem = {
  says: string;
  gap: Value | null;
};
