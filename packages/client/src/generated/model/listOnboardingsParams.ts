/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListOnboardingsStatus } from './listOnboardingsStatus.ts';

export type ListOnboardingsParams = {
/**
 * Where the last page ended: its `nextCursor`.
 * @maxLength 500
 */
cursor?: string | undefined;
/**
 * @minimum 1
 * @maximum 200
 */
limit?: number | undefined;
status?: ListOnboardingsStatus | undefined;
/**
 * Id of a onboardingTemplate.
 * @pattern ^obt_[0-9a-hjkmnp-tv-z]{26}$
 */
template?: string | undefined;
/**
 * Id of a person.
 * @pattern ^psn_[0-9a-hjkmnp-tv-z]{26}$
 */
manager?: string | undefined;
};
