/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListSavedViewsParams = {
/**
 * @maxLength 60
 */
page?: string | undefined;
};
