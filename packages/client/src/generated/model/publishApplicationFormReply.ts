/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { ApplicationFormSettings } from './applicationFormSettings.ts';
import type { PublishApplicationFormReplyCan } from './publishApplicationFormReplyCan.ts';
import type { PublishApplicationFormReplyConditions } from './publishApplicationFormReplyConditions.ts';
import type { PublishApplicationFormReplyMeaningsItem } from './publishApplicationFormReplyMeaningsItem.ts';
import type { PublishApplicationFormReplyProblemsItem } from './publishApplicationFormReplyProblemsItem.ts';
import type { PublishApplicationFormReplyStatus } from './publishApplicationFormReplyStatus.ts';

export interface PublishApplicationFormReply {
  /**
     * Id of a applicationForm.
     * @pattern ^frm_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId: string;
  name: string;
  /** @pattern ^[a-z0-9][a-z0-9-]{1,40}$ */
  slug: string;
  status: PublishApplicationFormReplyStatus;
  version: number | null;
  publishedAt: string | null;
  changed: boolean;
  revision: number;
  open: number;
  can: PublishApplicationFormReplyCan;
  document: ApplicationFormDocument;
  settings: ApplicationFormSettings;
  /** The conditions of sections (`section.key`) and fields (`key`), taken apart. */
  conditions: PublishApplicationFormReplyConditions;
  problems: PublishApplicationFormReplyProblemsItem[];
  meanings: PublishApplicationFormReplyMeaningsItem[];
}
