/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PreviewVersionNoticeReplySamplesItemChange = typeof PreviewVersionNoticeReplySamplesItemChange[keyof typeof PreviewVersionNoticeReplySamplesItemChange];


export const PreviewVersionNoticeReplySamplesItemChange = {
  gains: 'gains',
  loses: 'loses',
  unchanged: 'unchanged',
} as const;
