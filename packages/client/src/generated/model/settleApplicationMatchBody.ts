/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SettleApplicationMatchBodyKind } from './settleApplicationMatchBodyKind.ts';
import type { SettleApplicationMatchBodyVerdict } from './settleApplicationMatchBodyVerdict.ts';

export type SettleApplicationMatchBody = {
  kind: SettleApplicationMatchBodyKind;
  /** @maxLength 60 */
  id: string;
  verdict: SettleApplicationMatchBodyVerdict;
};
