/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Vendor } from './vendor.ts';

export type Membership = {
  side: 'vendor';
  vendor: Vendor;
  roles: string[];
  permissions: ('vendor.update' | 'signin.manage' | 'people.read' | 'people.manage' | 'roles.manage' | 'keys.make' | 'keys.manage' | 'partners.read' | 'partners.export' | 'partners.create' | 'partners.update' | 'partners.people' | 'partners.view_as' | 'facts.read' | 'facts.record' | 'standings.read' | 'standings.evaluate' | 'oversight.read' | 'oversight.request' | 'oversight.decide' | 'recruiting.read' | 'recruiting.edit' | 'recruiting.review' | 'recruiting.decide' | 'partners.merge' | 'segments.read' | 'segments.edit' | 'gates.read' | 'gates.edit' | 'gates.open' | 'benefits.read' | 'benefits.decide' | 'agreements.read' | 'agreements.edit' | 'agreements.sign' | 'onboarding.read' | 'onboarding.design' | 'onboarding.run' | 'notices.read' | 'notices.announce' | 'notices.mail' | 'explore.read' | 'imports.run' | 'programs.read' | 'programs.publish' | 'plans.read' | 'plans.run' | 'record.read' | 'record.edit' | 'notes.read' | 'notes.write' | 'capabilities.edit' | 'links.read' | 'links.edit' | 'health.read' | 'health.act' | 'offboarding.manage' | 'records.export' | 'records.erase' | 'library.read' | 'library.edit' | 'library.publish' | 'library.share')[];
} | {
  side: 'partner';
  vendor: Vendor;
  roles: string[];
  permissions: ('signin.manage' | 'people.read' | 'people.manage' | 'keys.make' | 'keys.manage' | 'partners.read' | 'facts.read' | 'standings.read' | 'oversight.read' | 'oversight.appeal' | 'benefits.read' | 'benefits.apply' | 'gates.ask' | 'agreements.read' | 'agreements.sign' | 'onboarding.read' | 'onboarding.work' | 'notices.read' | 'notices.acknowledge' | 'programs.read' | 'record.read' | 'record.edit' | 'notes.read' | 'links.read' | 'library.read' | 'library.share')[];
  partner: {
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
};
};
