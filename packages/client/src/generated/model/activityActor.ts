/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ActivityActorSide } from './activityActorSide.ts';

export type ActivityActor = {
  /** @nullable */
  name: string | null;
  side: ActivityActorSide;
};
