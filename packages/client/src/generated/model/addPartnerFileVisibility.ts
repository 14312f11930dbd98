/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddPartnerFileVisibility = typeof AddPartnerFileVisibility[keyof typeof AddPartnerFileVisibility];


export const AddPartnerFileVisibility = {
  internal: 'internal',
  shared: 'shared',
} as const;
