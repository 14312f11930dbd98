/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerApplicationReplyStepsItemSide = typeof CreatePartnerApplicationReplyStepsItemSide[keyof typeof CreatePartnerApplicationReplyStepsItemSide];


export const CreatePartnerApplicationReplyStepsItemSide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
