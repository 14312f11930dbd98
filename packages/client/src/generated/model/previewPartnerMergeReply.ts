/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PreviewPartnerMergeReplyFieldsItem } from './previewPartnerMergeReplyFieldsItem.ts';
import type { PreviewPartnerMergeReplyGoes } from './previewPartnerMergeReplyGoes.ts';
import type { PreviewPartnerMergeReplyInto } from './previewPartnerMergeReplyInto.ts';
import type { PreviewPartnerMergeReplyMovesItem } from './previewPartnerMergeReplyMovesItem.ts';
import type { PreviewPartnerMergeReplyPeopleItem } from './previewPartnerMergeReplyPeopleItem.ts';
import type { PreviewPartnerMergeReplyRefusedItem } from './previewPartnerMergeReplyRefusedItem.ts';

export interface PreviewPartnerMergeReply {
  goes: PreviewPartnerMergeReplyGoes;
  into: PreviewPartnerMergeReplyInto;
  refused: PreviewPartnerMergeReplyRefusedItem[];
  fields: PreviewPartnerMergeReplyFieldsItem[];
  people: PreviewPartnerMergeReplyPeopleItem[];
  moves: PreviewPartnerMergeReplyMovesItem[];
  /** Of both records together; merging names it. */
  revision: number;
}
