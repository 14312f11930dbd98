/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PlanDateGroupsItemKind = typeof PlanDateGroupsItemKind[keyof typeof PlanDateGroupsItemKind];


export const PlanDateGroupsItemKind = {
  region: 'region',
  type: 'type',
  segment: 'segment',
} as const;
