/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Holiday } from './holiday.ts';
import type { ListHolidaysReplyCan } from './listHolidaysReplyCan.ts';

export interface ListHolidaysReply {
  items: Holiday[];
  can: ListHolidaysReplyCan;
}
