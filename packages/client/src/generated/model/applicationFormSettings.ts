/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationFormSettingsManagersItem } from './applicationFormSettingsManagersItem.ts';
import type { ApplicationFormSettingsReasonsItem } from './applicationFormSettingsReasonsItem.ts';
import type { ApprovalStep } from './approvalStep.ts';

export interface ApplicationFormSettings {
  /**
     * Business days.
     * @minimum 1
     * @maximum 60
     */
  decideWithinDays: number;
  /**
     * The sites that may show the form in a frame of theirs.
     * @maxItems 20
     * @items.pattern ^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$
     */
  origins: string[];
  /** @maxItems 12 */
  chain: ApprovalStep[];
  /**
     * Who looks after which countries; the first that fits. Without countries: all others.
     * @maxItems 60
     */
  managers: ApplicationFormSettingsManagersItem[];
  /**
     * The published reasons for declining.
     * @minItems 1
     * @maxItems 20
     */
  reasons: ApplicationFormSettingsReasonsItem[];
}
