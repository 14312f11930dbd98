/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetSetupReplyDemoItemSide } from './getSetupReplyDemoItemSide.ts';

export type GetSetupReplyDemoItem = {
  email: string;
  password: string;
  name: string;
  title: string;
  side: GetSetupReplyDemoItemSide;
  organization: string;
};
