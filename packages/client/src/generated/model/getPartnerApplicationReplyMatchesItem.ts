/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPartnerApplicationReplyMatchesItemEvidenceItem } from './getPartnerApplicationReplyMatchesItemEvidenceItem.ts';
import type { GetPartnerApplicationReplyMatchesItemKind } from './getPartnerApplicationReplyMatchesItemKind.ts';
import type { GetPartnerApplicationReplyMatchesItemLikelihood } from './getPartnerApplicationReplyMatchesItemLikelihood.ts';
import type { GetPartnerApplicationReplyMatchesItemVerdict } from './getPartnerApplicationReplyMatchesItemVerdict.ts';

export type GetPartnerApplicationReplyMatchesItem = {
  id: string;
  kind: GetPartnerApplicationReplyMatchesItemKind;
  name: string;
  /** The partner's number, or when the other application came in. */
  detail: string;
  ended: boolean;
  score: number;
  likelihood: GetPartnerApplicationReplyMatchesItemLikelihood;
  evidence: GetPartnerApplicationReplyMatchesItemEvidenceItem[];
  verdict: GetPartnerApplicationReplyMatchesItemVerdict;
  /** @nullable */
  decidedBy: string | null;
};
