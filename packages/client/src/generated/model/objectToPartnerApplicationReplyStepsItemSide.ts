/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyStepsItemSide = typeof ObjectToPartnerApplicationReplyStepsItemSide[keyof typeof ObjectToPartnerApplicationReplyStepsItemSide];


export const ObjectToPartnerApplicationReplyStepsItemSide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
