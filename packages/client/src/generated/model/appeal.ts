/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AppealCan } from './appealCan.ts';
import type { AppealFiledBySide } from './appealFiledBySide.ts';
import type { AppealNotYours } from './appealNotYours.ts';
import type { AppealPartner } from './appealPartner.ts';
import type { AppealStatus } from './appealStatus.ts';
import type { MoveBrief } from './moveBrief.ts';

export interface Appeal {
  /**
     * Id of a appeal.
     * @pattern ^apl_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  partner: AppealPartner;
  move: MoveBrief;
  text: string;
  status: AppealStatus;
  /** @nullable */
  filedBy: string | null;
  filedBySide: AppealFiledBySide;
  filedAt: string;
  decideByOn: string;
  daysLeft: number | null;
  /** @nullable */
  decidedBy: string | null;
  decidedAt: string | null;
  /** @nullable */
  reason: string | null;
  untilOn: string | null;
  can: AppealCan;
  notYours: AppealNotYours;
}
