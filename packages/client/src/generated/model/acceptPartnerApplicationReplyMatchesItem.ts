/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AcceptPartnerApplicationReplyMatchesItemEvidenceItem } from './acceptPartnerApplicationReplyMatchesItemEvidenceItem.ts';
import type { AcceptPartnerApplicationReplyMatchesItemKind } from './acceptPartnerApplicationReplyMatchesItemKind.ts';
import type { AcceptPartnerApplicationReplyMatchesItemLikelihood } from './acceptPartnerApplicationReplyMatchesItemLikelihood.ts';
import type { AcceptPartnerApplicationReplyMatchesItemVerdict } from './acceptPartnerApplicationReplyMatchesItemVerdict.ts';

export type AcceptPartnerApplicationReplyMatchesItem = {
  id: string;
  kind: AcceptPartnerApplicationReplyMatchesItemKind;
  name: string;
  /** The partner's number, or when the other application came in. */
  detail: string;
  ended: boolean;
  score: number;
  likelihood: AcceptPartnerApplicationReplyMatchesItemLikelihood;
  evidence: AcceptPartnerApplicationReplyMatchesItemEvidenceItem[];
  verdict: AcceptPartnerApplicationReplyMatchesItemVerdict;
  /** @nullable */
  decidedBy: string | null;
};
