/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerResourceParams = {
/**
 * @pattern ^[a-z]{2}$
 */
language?: string | undefined;
};
