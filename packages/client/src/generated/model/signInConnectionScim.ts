/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SignInConnectionScim = {
  tokenMadeAt: string | null;
  usedAt: string | null;
  users: number;
};
