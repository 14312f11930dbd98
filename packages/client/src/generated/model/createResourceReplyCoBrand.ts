/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateResourceReplyCoBrandPages } from './createResourceReplyCoBrandPages.ts';
import type { CreateResourceReplyCoBrandPlace } from './createResourceReplyCoBrandPlace.ts';

export type CreateResourceReplyCoBrand = {
  place: CreateResourceReplyCoBrandPlace;
  /**
     * @minimum 10
     * @maximum 60
     */
  widthPercent: number;
  pages: CreateResourceReplyCoBrandPages;
} | null;
