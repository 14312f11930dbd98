/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FindWhoMayAtPartnerPermission = typeof FindWhoMayAtPartnerPermission[keyof typeof FindWhoMayAtPartnerPermission];


export const FindWhoMayAtPartnerPermission = {
  signinmanage: 'signin.manage',
  peopleread: 'people.read',
  peoplemanage: 'people.manage',
  keysmake: 'keys.make',
  keysmanage: 'keys.manage',
  partnersread: 'partners.read',
  factsread: 'facts.read',
  standingsread: 'standings.read',
  oversightread: 'oversight.read',
  oversightappeal: 'oversight.appeal',
  benefitsread: 'benefits.read',
  benefitsapply: 'benefits.apply',
  gatesask: 'gates.ask',
  agreementsread: 'agreements.read',
  agreementssign: 'agreements.sign',
  onboardingread: 'onboarding.read',
  onboardingwork: 'onboarding.work',
  noticesread: 'notices.read',
  noticesacknowledge: 'notices.acknowledge',
  programsread: 'programs.read',
  recordread: 'record.read',
  recordedit: 'record.edit',
  notesread: 'notes.read',
  linksread: 'links.read',
  libraryread: 'library.read',
  libraryshare: 'library.share',
} as const;
