/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UploadImportFileParams = {
/**
 * @minLength 1
 * @maxLength 200
 */
name: string;
};
