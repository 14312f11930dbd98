/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerNoteVisibility = typeof PartnerNoteVisibility[keyof typeof PartnerNoteVisibility];


export const PartnerNoteVisibility = {
  internal: 'internal',
  shared: 'shared',
} as const;
