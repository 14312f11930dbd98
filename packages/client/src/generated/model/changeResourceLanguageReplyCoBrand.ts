/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ChangeResourceLanguageReplyCoBrandPages } from './changeResourceLanguageReplyCoBrandPages.ts';
import type { ChangeResourceLanguageReplyCoBrandPlace } from './changeResourceLanguageReplyCoBrandPlace.ts';

export type ChangeResourceLanguageReplyCoBrand = {
  place: ChangeResourceLanguageReplyCoBrandPlace;
  /**
     * @minimum 10
     * @maximum 60
     */
  widthPercent: number;
  pages: ChangeResourceLanguageReplyCoBrandPages;
} | null;
