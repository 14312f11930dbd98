/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ResourceVersionTextProblem } from './resourceVersionTextProblem.ts';
import type { ResourceVersionTextState } from './resourceVersionTextState.ts';

export type ResourceVersionText = {
  state: ResourceVersionTextState;
  pages: number | null;
  problem: ResourceVersionTextProblem;
};
