/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AccountCompany } from './accountCompany.ts';
import type { AccountEventsItem } from './accountEventsItem.ts';
import type { AccountPasskeysItem } from './accountPasskeysItem.ts';
import type { AccountSessionsItem } from './accountSessionsItem.ts';
import type { AccountTotp } from './accountTotp.ts';

export interface Account {
  hasPassword: boolean;
  /** The company's sign-in that opened this session, while it lets people in. */
  company: AccountCompany;
  totp: AccountTotp;
  passkeys: AccountPasskeysItem[];
  sessions: AccountSessionsItem[];
  events: AccountEventsItem[];
  demandedBy: string[];
  strong: boolean;
}
