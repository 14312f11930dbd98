/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DecideAppealBodyOutcome = typeof DecideAppealBodyOutcome[keyof typeof DecideAppealBodyOutcome];


export const DecideAppealBodyOutcome = {
  upheld: 'upheld',
  dismissed: 'dismissed',
} as const;
