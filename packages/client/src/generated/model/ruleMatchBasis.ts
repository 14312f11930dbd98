/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

/**
 * What was counted with: figures in force; figures in force that the document defines anew; nothing, because names are not measured yet; nothing, because no program is in force.
 */
export type RuleMatchBasis = typeof RuleMatchBasis[keyof typeof RuleMatchBasis];


export const RuleMatchBasis = {
  live: 'live',
  changed: 'changed',
  new: 'new',
  none: 'none',
} as const;
