/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateResourceBodyCoBrandPages = typeof CreateResourceBodyCoBrandPages[keyof typeof CreateResourceBodyCoBrandPages];


export const CreateResourceBodyCoBrandPages = {
  first: 'first',
  all: 'all',
} as const;
