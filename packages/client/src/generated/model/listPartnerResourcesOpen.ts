/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListPartnerResourcesOpen = typeof ListPartnerResourcesOpen[keyof typeof ListPartnerResourcesOpen];


export const ListPartnerResourcesOpen = {
  open: 'open',
  locked: 'locked',
} as const;
