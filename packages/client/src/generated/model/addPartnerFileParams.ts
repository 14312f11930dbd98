/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AddPartnerFileVisibility } from './addPartnerFileVisibility.ts';

export type AddPartnerFileParams = {
/**
 * @minLength 1
 * @maxLength 200
 */
name: string;
visibility?: AddPartnerFileVisibility | undefined;
};
