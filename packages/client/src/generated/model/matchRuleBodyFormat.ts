/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MatchRuleBodyFormat = typeof MatchRuleBodyFormat[keyof typeof MatchRuleBodyFormat];


export const MatchRuleBodyFormat = {
  yaml: 'yaml',
  json: 'json',
} as const;
