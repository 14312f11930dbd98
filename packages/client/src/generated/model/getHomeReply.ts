/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { HomePlace } from './homePlace.ts';

export interface GetHomeReply {
  places: HomePlace[];
}
