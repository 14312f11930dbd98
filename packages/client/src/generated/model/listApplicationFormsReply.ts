/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationForm } from './applicationForm.ts';
import type { ListApplicationFormsReplyCan } from './listApplicationFormsReplyCan.ts';

export interface ListApplicationFormsReply {
  items: ApplicationForm[];
  can: ListApplicationFormsReplyCan;
}
