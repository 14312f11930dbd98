/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateResourceBodyCoBrandPages } from './createResourceBodyCoBrandPages.ts';
import type { CreateResourceBodyCoBrandPlace } from './createResourceBodyCoBrandPlace.ts';

export type CreateResourceBodyCoBrand = {
  place: CreateResourceBodyCoBrandPlace;
  /**
     * @minimum 10
     * @maximum 60
     */
  widthPercent?: number;
  pages?: CreateResourceBodyCoBrandPages;
} | null;
