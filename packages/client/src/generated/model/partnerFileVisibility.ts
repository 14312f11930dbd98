/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerFileVisibility = typeof PartnerFileVisibility[keyof typeof PartnerFileVisibility];


export const PartnerFileVisibility = {
  internal: 'internal',
  shared: 'shared',
} as const;
