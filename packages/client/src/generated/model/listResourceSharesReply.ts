/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ResourceShare } from './resourceShare.ts';

export interface ListResourceSharesReply {
  items: ResourceShare[];
}
