/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AddResourceVersionReplyCoBrandPages } from './addResourceVersionReplyCoBrandPages.ts';
import type { AddResourceVersionReplyCoBrandPlace } from './addResourceVersionReplyCoBrandPlace.ts';

export type AddResourceVersionReplyCoBrand = {
  place: AddResourceVersionReplyCoBrandPlace;
  /**
     * @minimum 10
     * @maximum 60
     */
  widthPercent: number;
  pages: AddResourceVersionReplyCoBrandPages;
} | null;
