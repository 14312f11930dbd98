/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AddHolidaysReplyCan } from './addHolidaysReplyCan.ts';
import type { Holiday } from './holiday.ts';

export interface AddHolidaysReply {
  items: Holiday[];
  can: AddHolidaysReplyCan;
}
