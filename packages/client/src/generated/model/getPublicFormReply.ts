/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { GetPublicFormReplyConditions } from './getPublicFormReplyConditions.ts';
import type { GetPublicFormReplyVendor } from './getPublicFormReplyVendor.ts';

export interface GetPublicFormReply {
  vendor: GetPublicFormReplyVendor;
  version: number;
  document: ApplicationFormDocument;
  conditions: GetPublicFormReplyConditions;
  decideWithinDays: number;
}
