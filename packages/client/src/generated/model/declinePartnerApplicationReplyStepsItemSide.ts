/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclinePartnerApplicationReplyStepsItemSide = typeof DeclinePartnerApplicationReplyStepsItemSide[keyof typeof DeclinePartnerApplicationReplyStepsItemSide];


export const DeclinePartnerApplicationReplyStepsItemSide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
