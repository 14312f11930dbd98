/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CompanyProfileCan } from './companyProfileCan.ts';

export interface CompanyProfile {
  /** @nullable */
  website: string | null;
  /** @nullable */
  description: string | null;
  languages: string[];
  /** @nullable */
  street: string | null;
  /** @nullable */
  postalCode: string | null;
  /** @nullable */
  city: string | null;
  /** @nullable */
  region: string | null;
  /** @nullable */
  country: string | null;
  /** @nullable */
  phone: string | null;
  /** @nullable */
  email: string | null;
  /** @nullable */
  logoUrl: string | null;
  revision: number;
  updatedAt: string | null;
  can: CompanyProfileCan;
}
