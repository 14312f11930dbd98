/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ValueType = typeof ValueType[keyof typeof ValueType];


export const ValueType = {
  decimal: 'decimal',
  integer: 'integer',
  money: 'money',
  percent: 'percent',
  date: 'date',
  text: 'text',
  boolean: 'boolean',
  list: 'list',
  unknown: 'unknown',
} as const;
