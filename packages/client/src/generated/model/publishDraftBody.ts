/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PublishDraftBody = {
  /**
     * The revision that was read; another one is a conflict.
     * @minimum 1
     */
  revision: number;
  /** Absent: the planned date, else today. */
  effectiveOn?: string | undefined;
  /**
     * @minimum 0
     * @maximum 730
     */
  noticeDays?: number | undefined;
  reason?: string | null | undefined;
};
