/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdatePartnerLinkBodySharing = typeof UpdatePartnerLinkBodySharing[keyof typeof UpdatePartnerLinkBodySharing];


export const UpdatePartnerLinkBodySharing = {
  nothing: 'nothing',
  name: 'name',
  standing: 'standing',
  contacts: 'contacts',
} as const;
