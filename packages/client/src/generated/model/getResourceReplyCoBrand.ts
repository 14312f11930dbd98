/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetResourceReplyCoBrandPages } from './getResourceReplyCoBrandPages.ts';
import type { GetResourceReplyCoBrandPlace } from './getResourceReplyCoBrandPlace.ts';

export type GetResourceReplyCoBrand = {
  place: GetResourceReplyCoBrandPlace;
  /**
     * @minimum 10
     * @maximum 60
     */
  widthPercent: number;
  pages: GetResourceReplyCoBrandPages;
} | null;
