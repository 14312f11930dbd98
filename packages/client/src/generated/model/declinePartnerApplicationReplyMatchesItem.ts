/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DeclinePartnerApplicationReplyMatchesItemEvidenceItem } from './declinePartnerApplicationReplyMatchesItemEvidenceItem.ts';
import type { DeclinePartnerApplicationReplyMatchesItemKind } from './declinePartnerApplicationReplyMatchesItemKind.ts';
import type { DeclinePartnerApplicationReplyMatchesItemLikelihood } from './declinePartnerApplicationReplyMatchesItemLikelihood.ts';
import type { DeclinePartnerApplicationReplyMatchesItemVerdict } from './declinePartnerApplicationReplyMatchesItemVerdict.ts';

export type DeclinePartnerApplicationReplyMatchesItem = {
  id: string;
  kind: DeclinePartnerApplicationReplyMatchesItemKind;
  name: string;
  /** The partner's number, or when the other application came in. */
  detail: string;
  ended: boolean;
  score: number;
  likelihood: DeclinePartnerApplicationReplyMatchesItemLikelihood;
  evidence: DeclinePartnerApplicationReplyMatchesItemEvidenceItem[];
  verdict: DeclinePartnerApplicationReplyMatchesItemVerdict;
  /** @nullable */
  decidedBy: string | null;
};
