/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdateResourceBodyCoBrandPages } from './updateResourceBodyCoBrandPages.ts';
import type { UpdateResourceBodyCoBrandPlace } from './updateResourceBodyCoBrandPlace.ts';

export type UpdateResourceBodyCoBrand = {
  place: UpdateResourceBodyCoBrandPlace;
  /**
     * @minimum 10
     * @maximum 60
     */
  widthPercent?: number;
  pages?: UpdateResourceBodyCoBrandPages;
} | null;
