/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MarkDraftPlannedBody = {
  /**
     * The revision that was read; another one is a conflict.
     * @minimum 1
     */
  revision: number;
  effectiveOn: string;
  /**
     * @minimum 0
     * @maximum 730
     */
  noticeDays: number;
  reason?: string | null | undefined;
};
