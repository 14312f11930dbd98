/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AskApplicantReplyMatchesItemEvidenceItem } from './askApplicantReplyMatchesItemEvidenceItem.ts';
import type { AskApplicantReplyMatchesItemKind } from './askApplicantReplyMatchesItemKind.ts';
import type { AskApplicantReplyMatchesItemLikelihood } from './askApplicantReplyMatchesItemLikelihood.ts';
import type { AskApplicantReplyMatchesItemVerdict } from './askApplicantReplyMatchesItemVerdict.ts';

export type AskApplicantReplyMatchesItem = {
  id: string;
  kind: AskApplicantReplyMatchesItemKind;
  name: string;
  /** The partner's number, or when the other application came in. */
  detail: string;
  ended: boolean;
  score: number;
  likelihood: AskApplicantReplyMatchesItemLikelihood;
  evidence: AskApplicantReplyMatchesItemEvidenceItem[];
  verdict: AskApplicantReplyMatchesItemVerdict;
  /** @nullable */
  decidedBy: string | null;
};
