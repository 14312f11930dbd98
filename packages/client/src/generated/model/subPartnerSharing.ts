/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SubPartnerSharing = typeof SubPartnerSharing[keyof typeof SubPartnerSharing];


export const SubPartnerSharing = {
  nothing: 'nothing',
  name: 'name',
  standing: 'standing',
  contacts: 'contacts',
} as const;
