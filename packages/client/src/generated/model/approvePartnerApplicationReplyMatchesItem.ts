/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApprovePartnerApplicationReplyMatchesItemEvidenceItem } from './approvePartnerApplicationReplyMatchesItemEvidenceItem.ts';
import type { ApprovePartnerApplicationReplyMatchesItemKind } from './approvePartnerApplicationReplyMatchesItemKind.ts';
import type { ApprovePartnerApplicationReplyMatchesItemLikelihood } from './approvePartnerApplicationReplyMatchesItemLikelihood.ts';
import type { ApprovePartnerApplicationReplyMatchesItemVerdict } from './approvePartnerApplicationReplyMatchesItemVerdict.ts';

export type ApprovePartnerApplicationReplyMatchesItem = {
  id: string;
  kind: ApprovePartnerApplicationReplyMatchesItemKind;
  name: string;
  /** The partner's number, or when the other application came in. */
  detail: string;
  ended: boolean;
  score: number;
  likelihood: ApprovePartnerApplicationReplyMatchesItemLikelihood;
  evidence: ApprovePartnerApplicationReplyMatchesItemEvidenceItem[];
  verdict: ApprovePartnerApplicationReplyMatchesItemVerdict;
  /** @nullable */
  decidedBy: string | null;
};
