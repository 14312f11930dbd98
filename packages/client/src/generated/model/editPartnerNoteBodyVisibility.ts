/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type EditPartnerNoteBodyVisibility = typeof EditPartnerNoteBodyVisibility[keyof typeof EditPartnerNoteBodyVisibility];


export const EditPartnerNoteBodyVisibility = {
  internal: 'internal',
  shared: 'shared',
} as const;
