/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AddHolidaysBodyDaysItem } from './addHolidaysBodyDaysItem.ts';

export type AddHolidaysBody = {
  /**
     * @minItems 1
     * @maxItems 400
     */
  days: AddHolidaysBodyDaysItem[];
};
