/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type TierExceptionOrigin = typeof TierExceptionOrigin[keyof typeof TierExceptionOrigin];


export const TierExceptionOrigin = {
  request: 'request',
  appeal: 'appeal',
} as const;
