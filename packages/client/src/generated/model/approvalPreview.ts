/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApprovalPreviewPeopleItem } from './approvalPreviewPeopleItem.ts';
import type { ApprovalPreviewWhoKind } from './approvalPreviewWhoKind.ts';

export interface ApprovalPreview {
  key: string;
  label: string;
  order: number;
  needed: number;
  whoKind: ApprovalPreviewWhoKind;
  /** @nullable */
  role: string | null;
  people: ApprovalPreviewPeopleItem[];
  possible: boolean;
}
