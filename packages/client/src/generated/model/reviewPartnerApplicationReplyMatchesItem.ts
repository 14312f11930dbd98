/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ReviewPartnerApplicationReplyMatchesItemEvidenceItem } from './reviewPartnerApplicationReplyMatchesItemEvidenceItem.ts';
import type { ReviewPartnerApplicationReplyMatchesItemKind } from './reviewPartnerApplicationReplyMatchesItemKind.ts';
import type { ReviewPartnerApplicationReplyMatchesItemLikelihood } from './reviewPartnerApplicationReplyMatchesItemLikelihood.ts';
import type { ReviewPartnerApplicationReplyMatchesItemVerdict } from './reviewPartnerApplicationReplyMatchesItemVerdict.ts';

export type ReviewPartnerApplicationReplyMatchesItem = {
  id: string;
  kind: ReviewPartnerApplicationReplyMatchesItemKind;
  name: string;
  /** The partner's number, or when the other application came in. */
  detail: string;
  ended: boolean;
  score: number;
  likelihood: ReviewPartnerApplicationReplyMatchesItemLikelihood;
  evidence: ReviewPartnerApplicationReplyMatchesItemEvidenceItem[];
  verdict: ReviewPartnerApplicationReplyMatchesItemVerdict;
  /** @nullable */
  decidedBy: string | null;
};
