/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ResourceVersionTextState = typeof ResourceVersionTextState[keyof typeof ResourceVersionTextState];


export const ResourceVersionTextState = {
  none: 'none',
  waiting: 'waiting',
  read: 'read',
  failed: 'failed',
} as const;
