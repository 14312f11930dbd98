/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UploadResourceFileParams = {
/**
 * @maxLength 300
 */
name: string;
};
