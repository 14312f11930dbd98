/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SubPartnerContacts } from './subPartnerContacts.ts';
import type { SubPartnerKind } from './subPartnerKind.ts';
import type { SubPartnerSharing } from './subPartnerSharing.ts';
import type { SubPartnerStandings } from './subPartnerStandings.ts';

export interface SubPartner {
  name: string;
  kind: SubPartnerKind;
  depth: number;
  /** @nullable */
  through: string | null;
  sharing: SubPartnerSharing;
  /** @nullable */
  country: string | null;
  standings: SubPartnerStandings;
  contacts: SubPartnerContacts;
}
