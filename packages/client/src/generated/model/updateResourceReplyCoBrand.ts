/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdateResourceReplyCoBrandPages } from './updateResourceReplyCoBrandPages.ts';
import type { UpdateResourceReplyCoBrandPlace } from './updateResourceReplyCoBrandPlace.ts';

export type UpdateResourceReplyCoBrand = {
  place: UpdateResourceReplyCoBrandPlace;
  /**
     * @minimum 10
     * @maximum 60
     */
  widthPercent: number;
  pages: UpdateResourceReplyCoBrandPages;
} | null;
