/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetSharedResourceReplyVendor } from './getSharedResourceReplyVendor.ts';

export interface GetSharedResourceReply {
  title: string;
  summary: string;
  name: string;
  type: string;
  sizeBytes: number;
  /** The company that shares it. */
  from: string;
  vendor: GetSharedResourceReplyVendor;
  expiresAt: string;
}
