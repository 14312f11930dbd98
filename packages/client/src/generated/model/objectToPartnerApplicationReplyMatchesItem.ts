/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ObjectToPartnerApplicationReplyMatchesItemEvidenceItem } from './objectToPartnerApplicationReplyMatchesItemEvidenceItem.ts';
import type { ObjectToPartnerApplicationReplyMatchesItemKind } from './objectToPartnerApplicationReplyMatchesItemKind.ts';
import type { ObjectToPartnerApplicationReplyMatchesItemLikelihood } from './objectToPartnerApplicationReplyMatchesItemLikelihood.ts';
import type { ObjectToPartnerApplicationReplyMatchesItemVerdict } from './objectToPartnerApplicationReplyMatchesItemVerdict.ts';

export type ObjectToPartnerApplicationReplyMatchesItem = {
  id: string;
  kind: ObjectToPartnerApplicationReplyMatchesItemKind;
  name: string;
  /** The partner's number, or when the other application came in. */
  detail: string;
  ended: boolean;
  score: number;
  likelihood: ObjectToPartnerApplicationReplyMatchesItemLikelihood;
  evidence: ObjectToPartnerApplicationReplyMatchesItemEvidenceItem[];
  verdict: ObjectToPartnerApplicationReplyMatchesItemVerdict;
  /** @nullable */
  decidedBy: string | null;
};
