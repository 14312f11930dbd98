/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListNoticesChange = typeof ListNoticesChange[keyof typeof ListNoticesChange];


export const ListNoticesChange = {
  gains: 'gains',
  loses: 'loses',
  unchanged: 'unchanged',
} as const;
