/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { SuggestedActionKind } from './suggestedActionKind.ts';

export interface SuggestedAction {
  kind: SuggestedActionKind;
  occasion: string;
  says: string;
  weight: number;
  because: Explanation;
}
