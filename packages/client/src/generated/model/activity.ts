/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ActivityActor } from './activityActor.ts';
import type { ActivityData } from './activityData.ts';

export interface Activity {
  /**
     * Id of a event.
     * @pattern ^evt_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  at: string;
  type: string;
  actor: ActivityActor;
  data: ActivityData;
}
