/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AppealNotYours = typeof AppealNotYours[keyof typeof AppealNotYours] | null;


export const AppealNotYours = {
  approved_move: 'approved_move',
  filed_it: 'filed_it',
} as const;
