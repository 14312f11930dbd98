/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApprovalPreview } from './approvalPreview.ts';

export interface PreviewApprovalsReply {
  steps: ApprovalPreview[];
}
