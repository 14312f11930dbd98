/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddPartnerNoteBodyVisibility = typeof AddPartnerNoteBodyVisibility[keyof typeof AddPartnerNoteBodyVisibility];


export const AddPartnerNoteBodyVisibility = {
  internal: 'internal',
  shared: 'shared',
} as const;
