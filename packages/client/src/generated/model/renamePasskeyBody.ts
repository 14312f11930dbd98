/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type RenamePasskeyBody = {
  /**
     * @minLength 1
     * @maxLength 80
     */
  name: string;
};
