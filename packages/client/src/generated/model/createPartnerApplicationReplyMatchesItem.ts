/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreatePartnerApplicationReplyMatchesItemEvidenceItem } from './createPartnerApplicationReplyMatchesItemEvidenceItem.ts';
import type { CreatePartnerApplicationReplyMatchesItemKind } from './createPartnerApplicationReplyMatchesItemKind.ts';
import type { CreatePartnerApplicationReplyMatchesItemLikelihood } from './createPartnerApplicationReplyMatchesItemLikelihood.ts';
import type { CreatePartnerApplicationReplyMatchesItemVerdict } from './createPartnerApplicationReplyMatchesItemVerdict.ts';

export type CreatePartnerApplicationReplyMatchesItem = {
  id: string;
  kind: CreatePartnerApplicationReplyMatchesItemKind;
  name: string;
  /** The partner's number, or when the other application came in. */
  detail: string;
  ended: boolean;
  score: number;
  likelihood: CreatePartnerApplicationReplyMatchesItemLikelihood;
  evidence: CreatePartnerApplicationReplyMatchesItemEvidenceItem[];
  verdict: CreatePartnerApplicationReplyMatchesItemVerdict;
  /** @nullable */
  decidedBy: string | null;
};
