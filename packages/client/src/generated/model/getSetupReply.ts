/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetSetupReplyDemoItem } from './getSetupReplyDemoItem.ts';

export interface GetSetupReply {
  needed: boolean;
  demo: GetSetupReplyDemoItem[];
  version: string;
}
