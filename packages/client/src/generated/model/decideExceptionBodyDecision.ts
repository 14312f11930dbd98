/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DecideExceptionBodyDecision = typeof DecideExceptionBodyDecision[keyof typeof DecideExceptionBodyDecision];


export const DecideExceptionBodyDecision = {
  approve: 'approve',
  decline: 'decline',
} as const;
