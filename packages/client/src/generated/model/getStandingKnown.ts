/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetStandingKnown = typeof GetStandingKnown[keyof typeof GetStandingKnown];


export const GetStandingKnown = {
  now: 'now',
  then: 'then',
} as const;
