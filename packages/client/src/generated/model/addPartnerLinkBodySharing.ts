/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddPartnerLinkBodySharing = typeof AddPartnerLinkBodySharing[keyof typeof AddPartnerLinkBodySharing];


export const AddPartnerLinkBodySharing = {
  nothing: 'nothing',
  name: 'name',
  standing: 'standing',
  contacts: 'contacts',
} as const;
