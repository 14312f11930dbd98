/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { MergePartnerReplyFieldsItem } from './mergePartnerReplyFieldsItem.ts';
import type { MergePartnerReplyGoes } from './mergePartnerReplyGoes.ts';
import type { MergePartnerReplyInto } from './mergePartnerReplyInto.ts';
import type { MergePartnerReplyMovesItem } from './mergePartnerReplyMovesItem.ts';
import type { MergePartnerReplyPeopleItem } from './mergePartnerReplyPeopleItem.ts';
import type { MergePartnerReplyRefusedItem } from './mergePartnerReplyRefusedItem.ts';

export interface MergePartnerReply {
  goes: MergePartnerReplyGoes;
  into: MergePartnerReplyInto;
  refused: MergePartnerReplyRefusedItem[];
  fields: MergePartnerReplyFieldsItem[];
  people: MergePartnerReplyPeopleItem[];
  moves: MergePartnerReplyMovesItem[];
  /** Of both records together; merging names it. */
  revision: number;
}
