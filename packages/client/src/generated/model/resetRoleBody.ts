/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ResetRoleBody = {
  /**
     * The revision that was read; another one is a conflict.
     * @minimum 0
     */
  revision: number;
};
