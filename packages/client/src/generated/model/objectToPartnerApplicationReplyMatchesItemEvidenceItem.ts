/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ObjectToPartnerApplicationReplyMatchesItemEvidenceItemField } from './objectToPartnerApplicationReplyMatchesItemEvidenceItemField.ts';
import type { ObjectToPartnerApplicationReplyMatchesItemEvidenceItemSays } from './objectToPartnerApplicationReplyMatchesItemEvidenceItemSays.ts';

export type ObjectToPartnerApplicationReplyMatchesItemEvidenceItem = {
  field: ObjectToPartnerApplicationReplyMatchesItemEvidenceItemField;
  says: ObjectToPartnerApplicationReplyMatchesItemEvidenceItemSays;
  alike: number;
  left: string;
  right: string;
};
