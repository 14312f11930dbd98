/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AgreementBlock } from './agreementBlock.ts';
import type { AgreementTextLocale } from './agreementTextLocale.ts';

export interface AgreementText {
  locale: AgreementTextLocale;
  title: string;
  blocks: AgreementBlock[];
  /** SHA-256, hexadecimal. */
  digest: string;
}
