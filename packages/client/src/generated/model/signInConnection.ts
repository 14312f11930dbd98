/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { OidcSettings } from './oidcSettings.ts';
import type { SamlSettings } from './samlSettings.ts';
import type { SignInAdmission } from './signInAdmission.ts';
import type { SignInConnectionCan } from './signInConnectionCan.ts';
import type { SignInConnectionExempt } from './signInConnectionExempt.ts';
import type { SignInConnectionMissingItem } from './signInConnectionMissingItem.ts';
import type { SignInConnectionOurs } from './signInConnectionOurs.ts';
import type { SignInConnectionPartner } from './signInConnectionPartner.ts';
import type { SignInConnectionProtocol } from './signInConnectionProtocol.ts';
import type { SignInConnectionProvider } from './signInConnectionProvider.ts';
import type { SignInConnectionScim } from './signInConnectionScim.ts';
import type { SignInConnectionStatus } from './signInConnectionStatus.ts';
import type { SignInDomain } from './signInDomain.ts';
import type { SignInTest } from './signInTest.ts';

export interface SignInConnection {
  /**
     * Id of a signInConnection.
     * @pattern ^sic_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  partner: SignInConnectionPartner;
  name: string;
  protocol: SignInConnectionProtocol;
  provider: SignInConnectionProvider;
  status: SignInConnectionStatus;
  oidc: OidcSettings | null;
  saml: SamlSettings | null;
  admission: SignInAdmission;
  enforced: boolean;
  exempt: SignInConnectionExempt;
  domains: SignInDomain[];
  ours: SignInConnectionOurs;
  scim: SignInConnectionScim;
  missing: SignInConnectionMissingItem[];
  lastTest: SignInTest | null;
  usedAt: string | null;
  revision: number;
  can: SignInConnectionCan;
}
