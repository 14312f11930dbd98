/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FindWhoMayPermission } from './findWhoMayPermission.ts';
import type { FindWhoMaySide } from './findWhoMaySide.ts';

export type FindWhoMayParams = {
side?: FindWhoMaySide | undefined;
permission: FindWhoMayPermission;
/**
 * About which partner; of the partner's side only its own people are found.
 * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
 */
partner?: string | undefined;
};
