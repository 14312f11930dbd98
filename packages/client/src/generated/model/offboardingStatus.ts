/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type OffboardingStatus = typeof OffboardingStatus[keyof typeof OffboardingStatus];


export const OffboardingStatus = {
  planned: 'planned',
  called_off: 'called_off',
  ended: 'ended',
  reinstated: 'reinstated',
} as const;
