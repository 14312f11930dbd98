/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ExportPlanDirection } from './exportPlanDirection.ts';
import type { ExportPlanFirstLoss } from './exportPlanFirstLoss.ts';
import type { ExportPlanFormat } from './exportPlanFormat.ts';
import type { ExportPlanSubject } from './exportPlanSubject.ts';

export type ExportPlanParams = {
/**
 * One of the plan's dates; the last where absent.
 */
asOf?: string | undefined;
/**
 * `affected`: all but what is due anyway; `moved`: every move that the draft brings; `near`: near misses; `due`: what today's rules bring as well.
 */
direction?: ExportPlanDirection | undefined;
subject?: ExportPlanSubject | undefined;
/**
 * The key of a track, badge or benefit.
 * @maxLength 80
 */
track?: string | undefined;
/**
 * A tier's name; `-` is in the track without a tier, `outside` is not in the track.
 * @maxLength 60
 */
fromTier?: string | undefined;
/**
 * A tier's name; `-` is in the track without a tier, `outside` is not in the track.
 * @maxLength 60
 */
toTier?: string | undefined;
/**
 * @maxLength 120
 */
region?: string | undefined;
/**
 * @maxLength 120
 */
type?: string | undefined;
firstLoss?: ExportPlanFirstLoss | undefined;
/**
 * The place in the requirement that is not met, as `requirements` of a date count it.
 * @minimum 0
 * @maximum 200
 */
missing?: number | undefined;
/**
 * Id of a partner.
 * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
 */
partner?: string | undefined;
/**
 * @maxLength 120
 */
q?: string | undefined;
format?: ExportPlanFormat | undefined;
};
