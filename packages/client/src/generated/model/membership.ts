/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Vendor } from './vendor.ts';

export type Membership = {
  side: 'vendor';
  vendor: Vendor;
  roles: ('owner' | 'administrator' | 'cam' | 'operations' | 'marketing' | 'finance' | 'sales' | 'viewer')[];
  permissions: ('vendor.update' | 'people.read' | 'people.manage' | 'partners.read' | 'partners.export' | 'partners.create' | 'partners.update' | 'partners.people' | 'facts.read' | 'facts.record' | 'standings.read' | 'standings.evaluate' | 'oversight.read' | 'oversight.request' | 'oversight.decide' | 'segments.read' | 'segments.edit' | 'benefits.read' | 'benefits.decide' | 'agreements.read' | 'agreements.edit' | 'agreements.sign' | 'onboarding.read' | 'onboarding.design' | 'onboarding.run' | 'notices.read' | 'notices.announce' | 'notices.mail' | 'explore.read' | 'imports.run' | 'programs.read' | 'programs.publish' | 'plans.read' | 'plans.run' | 'record.read' | 'record.edit' | 'notes.read' | 'notes.write' | 'capabilities.edit' | 'links.read' | 'links.edit' | 'health.read' | 'health.act' | 'offboarding.manage' | 'records.export' | 'records.erase')[];
} | {
  side: 'partner';
  vendor: Vendor;
  roles: ('administrator' | 'seller' | 'marketer' | 'technician' | 'finance')[];
  permissions: ('people.read' | 'people.manage' | 'partners.read' | 'facts.read' | 'standings.read' | 'oversight.read' | 'oversight.appeal' | 'benefits.read' | 'benefits.apply' | 'agreements.read' | 'agreements.sign' | 'onboarding.read' | 'onboarding.work' | 'notices.read' | 'notices.acknowledge' | 'programs.read' | 'record.read' | 'record.edit' | 'notes.read' | 'links.read')[];
  partner: {
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
};
};
