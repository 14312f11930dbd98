/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnerFilesReplyCan } from './listPartnerFilesReplyCan.ts';
import type { PartnerFile } from './partnerFile.ts';

export interface ListPartnerFilesReply {
  items: PartnerFile[];
  can: ListPartnerFilesReplyCan;
}
