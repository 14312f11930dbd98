/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AskApplicantReplyMatchesItemEvidenceItemField } from './askApplicantReplyMatchesItemEvidenceItemField.ts';
import type { AskApplicantReplyMatchesItemEvidenceItemSays } from './askApplicantReplyMatchesItemEvidenceItemSays.ts';

export type AskApplicantReplyMatchesItemEvidenceItem = {
  field: AskApplicantReplyMatchesItemEvidenceItemField;
  says: AskApplicantReplyMatchesItemEvidenceItemSays;
  alike: number;
  left: string;
  right: string;
};
