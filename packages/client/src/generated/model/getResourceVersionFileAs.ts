/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetResourceVersionFileAs = typeof GetResourceVersionFileAs[keyof typeof GetResourceVersionFileAs];


export const GetResourceVersionFileAs = {
  inline: 'inline',
  attachment: 'attachment',
} as const;
