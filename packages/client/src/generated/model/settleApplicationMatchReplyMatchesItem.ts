/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SettleApplicationMatchReplyMatchesItemEvidenceItem } from './settleApplicationMatchReplyMatchesItemEvidenceItem.ts';
import type { SettleApplicationMatchReplyMatchesItemKind } from './settleApplicationMatchReplyMatchesItemKind.ts';
import type { SettleApplicationMatchReplyMatchesItemLikelihood } from './settleApplicationMatchReplyMatchesItemLikelihood.ts';
import type { SettleApplicationMatchReplyMatchesItemVerdict } from './settleApplicationMatchReplyMatchesItemVerdict.ts';

export type SettleApplicationMatchReplyMatchesItem = {
  id: string;
  kind: SettleApplicationMatchReplyMatchesItemKind;
  name: string;
  /** The partner's number, or when the other application came in. */
  detail: string;
  ended: boolean;
  score: number;
  likelihood: SettleApplicationMatchReplyMatchesItemLikelihood;
  evidence: SettleApplicationMatchReplyMatchesItemEvidenceItem[];
  verdict: SettleApplicationMatchReplyMatchesItemVerdict;
  /** @nullable */
  decidedBy: string | null;
};
