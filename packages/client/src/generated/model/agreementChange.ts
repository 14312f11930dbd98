/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AgreementChangeKind } from './agreementChangeKind.ts';

export interface AgreementChange {
  kind: AgreementChangeKind;
  /** @nullable */
  section: string | null;
  /** @nullable */
  before: string | null;
  /** @nullable */
  after: string | null;
}
