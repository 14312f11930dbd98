/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetSetupReplyDemoItemSide = typeof GetSetupReplyDemoItemSide[keyof typeof GetSetupReplyDemoItemSide];


export const GetSetupReplyDemoItemSide = {
  vendor: 'vendor',
  partner: 'partner',
} as const;
