/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnersStatus } from './listPartnersStatus.ts';

export type ListPartnersParams = {
/**
 * Part of a name or reference.
 * @maxLength 200
 */
q?: string | undefined;
type?: string | string[] | undefined;
region?: string | string[] | undefined;
country?: string | string[] | undefined;
tier?: string | string[] | undefined;
/**
 * Id of a person.
 * @pattern ^psn_[0-9a-hjkmnp-tv-z]{26}$
 */
manager?: string | undefined;
/**
 * Only those who are in it now.
 * @pattern ^seg_[0-9a-hjkmnp-tv-z]{26}$
 */
segment?: string | undefined;
status?: ListPartnersStatus | undefined;
risk?: 'low' | 'medium' | 'high' | 'unknown' | ('low' | 'medium' | 'high' | 'unknown')[] | undefined;
/**
 * Whose standings to show; the first program where absent.
 * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
 */
program?: string | undefined;
/**
 * A column, with `-` before it for descending.
 * @pattern ^-?(name|reference|region|country|joinedOn|health|tier|metric\.[A-Za-z0-9_]+)$
 */
sort?: string | undefined;
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
};
