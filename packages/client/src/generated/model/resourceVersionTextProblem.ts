/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ResourceVersionTextProblem = typeof ResourceVersionTextProblem[keyof typeof ResourceVersionTextProblem] | null;


export const ResourceVersionTextProblem = {
  tooLong: 'tooLong',
  tooSlow: 'tooSlow',
  unreadable: 'unreadable',
  empty: 'empty',
} as const;
