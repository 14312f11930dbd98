/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { ListPartnerOnboardingsReplyItemsItemBlockingItem } from './listPartnerOnboardingsReplyItemsItemBlockingItem.ts';
import type { ListPartnerOnboardingsReplyItemsItemCan } from './listPartnerOnboardingsReplyItemsItemCan.ts';
import type { ListPartnerOnboardingsReplyItemsItemManager } from './listPartnerOnboardingsReplyItemsItemManager.ts';
import type { ListPartnerOnboardingsReplyItemsItemNext } from './listPartnerOnboardingsReplyItemsItemNext.ts';
import type { ListPartnerOnboardingsReplyItemsItemPartner } from './listPartnerOnboardingsReplyItemsItemPartner.ts';
import type { ListPartnerOnboardingsReplyItemsItemStatus } from './listPartnerOnboardingsReplyItemsItemStatus.ts';
import type { ListPartnerOnboardingsReplyItemsItemTemplate } from './listPartnerOnboardingsReplyItemsItemTemplate.ts';
import type { OnboardingTask } from './onboardingTask.ts';

export type ListPartnerOnboardingsReplyItemsItem = {
  /**
     * Id of a onboarding.
     * @pattern ^onb_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  partner: ListPartnerOnboardingsReplyItemsItemPartner;
  manager: ListPartnerOnboardingsReplyItemsItemManager;
  template: ListPartnerOnboardingsReplyItemsItemTemplate;
  status: ListPartnerOnboardingsReplyItemsItemStatus;
  startedOn: string;
  done: number;
  of: number;
  next: ListPartnerOnboardingsReplyItemsItemNext;
  blocking: ListPartnerOnboardingsReplyItemsItemBlockingItem[];
  stalledOn: string | null;
  progressOn: string;
  completedOn: string | null;
  /** @nullable */
  endedReason: string | null;
  firstValueOn: string | null;
  firstValueDays: number | null;
  can: ListPartnerOnboardingsReplyItemsItemCan;
  tasks: OnboardingTask[];
  firstValue: Explanation;
};
