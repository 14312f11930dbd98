/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreatePartnerApplicationReplyMatchesItemEvidenceItemField } from './createPartnerApplicationReplyMatchesItemEvidenceItemField.ts';
import type { CreatePartnerApplicationReplyMatchesItemEvidenceItemSays } from './createPartnerApplicationReplyMatchesItemEvidenceItemSays.ts';

export type CreatePartnerApplicationReplyMatchesItemEvidenceItem = {
  field: CreatePartnerApplicationReplyMatchesItemEvidenceItemField;
  says: CreatePartnerApplicationReplyMatchesItemEvidenceItemSays;
  alike: number;
  left: string;
  right: string;
};
