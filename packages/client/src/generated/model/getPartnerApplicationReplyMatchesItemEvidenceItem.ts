/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPartnerApplicationReplyMatchesItemEvidenceItemField } from './getPartnerApplicationReplyMatchesItemEvidenceItemField.ts';
import type { GetPartnerApplicationReplyMatchesItemEvidenceItemSays } from './getPartnerApplicationReplyMatchesItemEvidenceItemSays.ts';

export type GetPartnerApplicationReplyMatchesItemEvidenceItem = {
  field: GetPartnerApplicationReplyMatchesItemEvidenceItemField;
  says: GetPartnerApplicationReplyMatchesItemEvidenceItemSays;
  alike: number;
  left: string;
  right: string;
};
