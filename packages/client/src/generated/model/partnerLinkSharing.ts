/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerLinkSharing = typeof PartnerLinkSharing[keyof typeof PartnerLinkSharing];


export const PartnerLinkSharing = {
  nothing: 'nothing',
  name: 'name',
  standing: 'standing',
  contacts: 'contacts',
} as const;
