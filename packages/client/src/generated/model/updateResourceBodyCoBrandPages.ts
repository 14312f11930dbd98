/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateResourceBodyCoBrandPages = typeof UpdateResourceBodyCoBrandPages[keyof typeof UpdateResourceBodyCoBrandPages];


export const UpdateResourceBodyCoBrandPages = {
  first: 'first',
  all: 'all',
} as const;
