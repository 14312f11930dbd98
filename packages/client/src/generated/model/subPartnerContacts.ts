/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SubPartnerContacts = ({
  name: string;
  /** @nullable */
  title: string | null;
  /** @nullable */
  email: string | null;
  /** @nullable */
  phone: string | null;
})[] | null;
