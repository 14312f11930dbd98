/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SaveViewBodyState } from './saveViewBodyState.ts';

export type SaveViewBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  page: string;
  /**
     * @minLength 1
     * @maxLength 200
     */
  name: string;
  state: SaveViewBodyState;
};
