/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListNeedsYouWhose = typeof ListNeedsYouWhose[keyof typeof ListNeedsYouWhose];


export const ListNeedsYouWhose = {
  mine: 'mine',
  all: 'all',
} as const;
