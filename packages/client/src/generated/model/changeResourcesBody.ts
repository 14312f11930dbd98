/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ChangeResourcesBodyAction } from './changeResourcesBodyAction.ts';

export type ChangeResourcesBody = {
  /**
     * @minItems 1
     * @maxItems 200
     * @items.pattern ^res_[0-9a-hjkmnp-tv-z]{26}$
     */
  ids: string[];
  action: ChangeResourcesBodyAction;
  /**
     * @minLength 1
     * @maxLength 40
     */
  tag?: string | undefined;
};
