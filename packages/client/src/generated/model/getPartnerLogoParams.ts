/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerLogoParams = {
/**
 * Which one it was, so that it can be kept.
 * @maxLength 20
 */
is?: string | undefined;
};
