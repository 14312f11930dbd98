/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListThresholdsReplyCan } from './listThresholdsReplyCan.ts';
import type { Threshold } from './threshold.ts';

export interface ListThresholdsReply {
  revision: number;
  items: Threshold[];
  can: ListThresholdsReplyCan;
}
