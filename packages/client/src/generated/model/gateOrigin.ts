/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GateOrigin = typeof GateOrigin[keyof typeof GateOrigin];


export const GateOrigin = {
  document: 'document',
  console: 'console',
} as const;
