/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type HomePlaceWaitingItemKind = typeof HomePlaceWaitingItemKind[keyof typeof HomePlaceWaitingItemKind];


export const HomePlaceWaitingItemKind = {
  moves: 'moves',
  appeals: 'appeals',
  exceptions: 'exceptions',
  benefitApplications: 'benefitApplications',
  gateRequests: 'gateRequests',
  partnerApplications: 'partnerApplications',
  notices: 'notices',
  benefitActions: 'benefitActions',
  agreements: 'agreements',
  tasks: 'tasks',
} as const;
