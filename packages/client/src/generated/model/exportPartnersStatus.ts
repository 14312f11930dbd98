/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ExportPartnersStatus = typeof ExportPartnersStatus[keyof typeof ExportPartnersStatus];


export const ExportPartnersStatus = {
  active: 'active',
  ended: 'ended',
} as const;
