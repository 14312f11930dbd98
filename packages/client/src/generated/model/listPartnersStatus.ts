/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListPartnersStatus = typeof ListPartnersStatus[keyof typeof ListPartnersStatus];


export const ListPartnersStatus = {
  active: 'active',
  ended: 'ended',
} as const;
