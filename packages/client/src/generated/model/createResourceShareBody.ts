/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateResourceShareBody = {
  /**
     * The resource's main language where absent.
     * @pattern ^[a-z]{2}$
     */
  language?: string | undefined;
  /**
     * @minimum 1
     * @maximum 365
     */
  expiresInDays?: number | undefined;
  maxUses?: number | null | undefined;
  /** @maxLength 200 */
  note?: string | undefined;
  coBranded?: boolean | undefined;
};
