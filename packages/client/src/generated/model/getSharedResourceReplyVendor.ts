/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Branding } from './branding.ts';

export type GetSharedResourceReplyVendor = {
  name: string;
  branding: Branding;
};
