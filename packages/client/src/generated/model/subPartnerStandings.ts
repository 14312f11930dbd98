/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SubPartnerStandings = ({
  trackLabel: string;
  /** @nullable */
  tier: string | null;
})[] | null;
