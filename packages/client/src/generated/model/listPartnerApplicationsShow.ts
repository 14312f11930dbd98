/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListPartnerApplicationsShow = typeof ListPartnerApplicationsShow[keyof typeof ListPartnerApplicationsShow];


export const ListPartnerApplicationsShow = {
  open: 'open',
  mine: 'mine',
  decided: 'decided',
  unconfirmed: 'unconfirmed',
} as const;
