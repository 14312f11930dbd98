/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { MoveBrief } from './moveBrief.ts';

export interface Appealable {
  move: MoveBrief;
  appealByOn: string;
  daysLeft: number;
}
