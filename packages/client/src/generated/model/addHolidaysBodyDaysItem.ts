/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddHolidaysBodyDaysItem = {
  on: string;
  /**
     * @minLength 1
     * @maxLength 100
     */
  name: string;
};
