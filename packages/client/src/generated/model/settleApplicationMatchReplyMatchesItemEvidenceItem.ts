/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SettleApplicationMatchReplyMatchesItemEvidenceItemField } from './settleApplicationMatchReplyMatchesItemEvidenceItemField.ts';
import type { SettleApplicationMatchReplyMatchesItemEvidenceItemSays } from './settleApplicationMatchReplyMatchesItemEvidenceItemSays.ts';

export type SettleApplicationMatchReplyMatchesItemEvidenceItem = {
  field: SettleApplicationMatchReplyMatchesItemEvidenceItemField;
  says: SettleApplicationMatchReplyMatchesItemEvidenceItemSays;
  alike: number;
  left: string;
  right: string;
};
