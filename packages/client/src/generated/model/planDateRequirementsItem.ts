/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PlanDateRequirementsItemSubject } from './planDateRequirementsItemSubject.ts';

export type PlanDateRequirementsItem = {
  subject: PlanDateRequirementsItemSubject;
  track: string;
  label: string;
  /** @nullable */
  tier: string | null;
  piece: number;
  says: string;
  partners: number;
  /** Those of them that miss nothing else. */
  alone: number;
};
