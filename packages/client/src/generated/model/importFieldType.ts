/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ImportFieldType = typeof ImportFieldType[keyof typeof ImportFieldType];


export const ImportFieldType = {
  text: 'text',
  number: 'number',
  money: 'money',
  date: 'date',
  boolean: 'boolean',
} as const;
