/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ResourceCoBrandPages } from './resourceCoBrandPages.ts';
import type { ResourceCoBrandPlace } from './resourceCoBrandPlace.ts';

export type ResourceCoBrand = {
  place: ResourceCoBrandPlace;
  /**
     * @minimum 10
     * @maximum 60
     */
  widthPercent: number;
  pages: ResourceCoBrandPages;
} | null;
