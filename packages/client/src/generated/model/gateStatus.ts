/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GateStatus = typeof GateStatus[keyof typeof GateStatus];


export const GateStatus = {
  active: 'active',
  retired: 'retired',
} as const;
