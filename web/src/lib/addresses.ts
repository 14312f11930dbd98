import { choice, date, many, one } from "./search-params.ts";

type Raw = Record<string, unknown>;

/** Leaves out what is not in the address; a word there that means nothing becomes undefined, so that it is not kept. */
const defined = <T extends Record<string, unknown>>(raw: Raw, object: T): { [K in keyof T]?: T[K] | undefined } =>
  Object.fromEntries(Object.entries(object).filter(([key, value]) => value !== undefined || key in raw)) as {
    [K in keyof T]?: T[K] | undefined;
  };

/** What both rooms keep in the address on every page. */
export const roomSearch = (raw: Raw) => defined(raw, { asOf: date(raw, "asOf") });

export const signInSearch = (raw: Raw) =>
  defined(raw, {
    next: one(raw, "next"),
    expired: one(raw, "expired") ? true : undefined,
    problem: one(raw, "problem"),
  });
/** The secret of a mailed link, and where it leads on to. */
const mailedLinkSearch = (raw: Raw) => defined(raw, { token: one(raw, "token"), next: one(raw, "next") });
export const setPasswordSearch = mailedLinkSearch;
export const signInLinkSearch = mailedLinkSearch;
/** What the link that is asked for is good for. */
export const askLinkSearch = (raw: Raw) =>
  defined(raw, { for: choice(raw, "for", ["password"]), email: one(raw, "email"), next: one(raw, "next") });
/** Pages on the way to another one. */
export const onTheWaySearch = (raw: Raw) => defined(raw, { next: one(raw, "next") });

export const churnRisks = ["high", "medium", "low", "unknown"] as const;
/** Filters, sort and columns of the partners table. */
export const partnersSearch = (raw: Raw) =>
  defined(raw, {
    q: one(raw, "q"),
    type: many(raw, "type"),
    region: many(raw, "region"),
    country: many(raw, "country"),
    tier: many(raw, "tier"),
    status: choice(raw, "status", ["active", "ended"]),
    risk: choice(raw, "risk", churnRisks),
    manager: one(raw, "manager"),
    segment: one(raw, "segment"),
    program: one(raw, "program"),
    sort: one(raw, "sort"),
    columns: many(raw, "columns"),
    add: one(raw, "add") ? true : undefined,
  });

/** What a timeline may be narrowed to: the first words of what its events are called. */
export const timelineKinds = {
  standing: ["standing", "move", "exception", "appeal", "approval"],
  business: ["fact"],
  benefits: ["benefit", "benefit_application"],
  people: ["person", "contact"],
  record: [
    "partner",
    "profile",
    "territory",
    "capability",
    "note",
    "partner_file",
    "link",
    "health",
    "action",
    "offboarding",
    "partner_export",
  ],
  notices: ["notice", "mail"],
} as const;
export const sides = ["vendor", "partner", "system"] as const;

export const partnerTabs = [
  "standing",
  "facts",
  "history",
  "benefits",
  "notices",
  "company",
  "notes",
  "hierarchy",
  "people",
  "activity",
  "agreements",
  "onboarding",
  "leaving",
] as const;
export type PartnerTab = (typeof partnerTabs)[number];
export const partnerSearch = (raw: Raw) =>
  defined(raw, {
    tab: choice(raw, "tab", partnerTabs),
    kind: one(raw, "kind"),
    about: choice(raw, "about", ["standing", "business", "benefits", "people", "record", "notices"]),
    side: choice(raw, "side", sides),
    metric: one(raw, "metric"),
    fact: one(raw, "fact"),
    known: choice(raw, "known", ["then"]),
    program: one(raw, "program"),
  });

export const moveTabs = ["coming", "approve", "exceptions", "appeals", "recent"] as const;
export type MoveTab = (typeof moveTabs)[number];
export const moveWays = ["up", "down"] as const;
export const moveOutcomes = ["effective", "cancelled", "declined"] as const;
export const moveCauses = ["evaluation", "exception", "appeal", "version", "membership"] as const;
/** Tabs and filters of the moves, and the one that is open. */
export const movesSearch = (raw: Raw) =>
  defined(raw, {
    program: one(raw, "program"),
    tab: choice(raw, "tab", moveTabs),
    direction: choice(raw, "direction", moveWays),
    status: choice(raw, "status", moveOutcomes),
    cause: choice(raw, "cause", moveCauses),
    track: one(raw, "track"),
    mine: one(raw, "mine") ? (true as const) : undefined,
    from: date(raw, "from"),
    to: date(raw, "to"),
    move: one(raw, "move"),
  });

export const overviewSearch = (raw: Raw) => defined(raw, { program: one(raw, "program"), track: one(raw, "track") });

/** A question to the explore page. */
export const exploreSearch = (raw: Raw) =>
  defined(raw, {
    program: one(raw, "program"),
    measure: one(raw, "measure"),
    by: many(raw, "by"),
    period: choice(raw, "period", ["month", "quarter", "year", "fiscalQuarter", "fiscalYear"]),
    from: date(raw, "from"),
    to: date(raw, "to"),
    where: one(raw, "where"),
  });

export const programTabs = ["document", "source", "versions", "evaluations"] as const;
export const programSearch = (raw: Raw) =>
  defined(raw, {
    program: one(raw, "program"),
    tab: choice(raw, "tab", programTabs),
  });

export const designerSections = [
  "head",
  "facts",
  "metrics",
  "scores",
  "tracks",
  "badges",
  "segments",
  "benefits",
  "source",
  "page",
] as const;
/** The part of the designer that is open, and the thing in it. */
export const designerSearch = (raw: Raw) =>
  defined(raw, { section: choice(raw, "section", designerSections), item: one(raw, "item") });

export const newProgramWays = ["gallery", "guided", "file"] as const;
export const newProgramSearch = (raw: Raw) => defined(raw, { from: choice(raw, "from", newProgramWays) });

export const settingsTabs = ["general", "people", "roles", "keys", "access", "sign-in", "capabilities"] as const;
export const settingsSearch = (raw: Raw) =>
  defined(raw, { tab: choice(raw, "tab", settingsTabs), add: one(raw, "add") ? true : undefined });

export const numbersSearch = (raw: Raw) =>
  defined(raw, {
    metric: one(raw, "metric"),
    program: one(raw, "program"),
    known: choice(raw, "known", ["then"]),
  });

export const planTabs = ["today", "past", "whatIf"] as const;
const planSubjects = ["tier", "badge", "benefit"] as const;
export const planDirections = ["moved", "up", "down", "in", "out", "near", "due"] as const;
/** A plan's part, date, filters and the line that is open. */
export const planSearch = (raw: Raw) =>
  defined(raw, {
    tab: choice(raw, "tab", planTabs),
    date: date(raw, "date"),
    direction: choice(raw, "direction", planDirections),
    subject: choice(raw, "subject", planSubjects),
    track: one(raw, "track"),
    from: one(raw, "from"),
    to: one(raw, "to"),
    region: one(raw, "region"),
    type: one(raw, "type"),
    first: one(raw, "first") ? true : undefined,
    missing: one(raw, "missing"),
    q: one(raw, "q"),
    line: one(raw, "line"),
  });

/** Two versions or drafts of a program beside each other. */
export const comparisonSearch = (raw: Raw) =>
  defined(raw, { program: one(raw, "program"), from: one(raw, "from"), to: one(raw, "to") });

export const noticeTabs = ["sent", "announcements"] as const;
export const noticeShows = ["unacknowledged", "acknowledgedOnly", "waiting", "noServer", "refused", "unknown"] as const;
export type NoticeShow = (typeof noticeShows)[number];
export const noticeChanges = ["loses", "gains", "unchanged"] as const;
export const noticeKinds = [
  "versionAnnounced",
  "versionWithdrawn",
  "moveScheduled",
  "moveCancelled",
  "moveEffective",
  "moveDeclined",
  "exceptionGranted",
  "exceptionEnded",
  "appealDecided",
  "benefitAsked",
  "benefitGiven",
  "benefitRejected",
  "benefitChanged",
  "benefitWithdrawn",
  "openingGranted",
  "openingDeclined",
  "agreementAsked",
  "agreementReminded",
  "agreementLapsed",
  "agreementExpiring",
  "onboardingStarted",
  "onboardingDue",
  "announcement",
] as const;
/** Which notices are listed. */
export const noticesSearch = (raw: Raw) =>
  defined(raw, {
    tab: choice(raw, "tab", noticeTabs),
    show: choice(raw, "show", noticeShows),
    kind: choice(raw, "kind", noticeKinds),
    announcement: one(raw, "announcement"),
    run: one(raw, "run"),
    change: choice(raw, "change", noticeChanges),
    mine: one(raw, "mine") ? (true as const) : undefined,
  });
export const unsubscribeSearch = (raw: Raw) => defined(raw, { token: one(raw, "token") });

export const recruitingTabs = ["applications", "forms"] as const;
export const recruitingShows = ["open", "mine", "decided", "unconfirmed"] as const;
/** The part of recruiting, and which applications are listed. */
export const recruitingSearch = (raw: Raw) =>
  defined(raw, {
    tab: choice(raw, "tab", recruitingTabs),
    show: choice(raw, "show", recruitingShows),
    q: one(raw, "q"),
  });
export const formTabs = ["questions", "settings"] as const;
export const applicationFormSearch = (raw: Raw) => defined(raw, { tab: choice(raw, "tab", formTabs) });
/** The language in which a form is first shown, for the site that links to it. */
export const applySearch = (raw: Raw) => defined(raw, { lang: choice(raw, "lang", ["en", "de"]) });

export const benefitTabs = ["overview", "applications", "given"] as const;
export type BenefitTab = (typeof benefitTabs)[number];
export const applicationShows = ["waiting", "decided", "all"] as const;
export const allocationStatuses = ["active", "fulfilled", "inactive"] as const;
/** The part of the benefits, its filters, and what is open beside it. */
export const benefitsSearch = (raw: Raw) =>
  defined(raw, {
    program: one(raw, "program"),
    tab: choice(raw, "tab", benefitTabs),
    benefit: one(raw, "benefit"),
    show: choice(raw, "show", applicationShows),
    status: choice(raw, "status", allocationStatuses),
    application: one(raw, "application"),
    allocation: one(raw, "allocation"),
  });
export const portalBenefitsSearch = (raw: Raw) => defined(raw, { program: one(raw, "program") });

export const agreementTabs = ["partners", "versions", "settings"] as const;
export type AgreementTab = (typeof agreementTabs)[number];
export const agreementShows = ["asked", "overdue", "declined", "expired", "accepted", "toCountersign"] as const;
/** The part of an agreement, and which partners are listed. */
export const agreementSearch = (raw: Raw) =>
  defined(raw, { tab: choice(raw, "tab", agreementTabs), show: choice(raw, "show", agreementShows) });

export const onboardingTabs = ["partners", "times", "checklists"] as const;
export type OnboardingTab = (typeof onboardingTabs)[number];
export const onboardingShows = ["open", "stalled", "completed", "cancelled"] as const;
export const onboardingSearch = (raw: Raw) =>
  defined(raw, { tab: choice(raw, "tab", onboardingTabs), show: choice(raw, "show", onboardingShows) });

export const gateTabs = ["gates", "requests", "openings"] as const;
export const requestShows = ["waiting", "decided", "all"] as const;
/** The part of the gates, which requests are shown, and what is open beside it. */
export const gatesSearch = (raw: Raw) =>
  defined(raw, {
    program: one(raw, "program"),
    tab: choice(raw, "tab", gateTabs),
    show: choice(raw, "show", requestShows),
    mine: one(raw, "mine") ? (true as const) : undefined,
    make: one(raw, "make") ? (true as const) : undefined,
    gate: one(raw, "gate"),
  });
export const segmentsSearch = (raw: Raw) =>
  defined(raw, { program: one(raw, "program"), make: one(raw, "make") ? (true as const) : undefined });
export const segmentTabs = ["members", "history"] as const;
export const segmentSearch = (raw: Raw) => defined(raw, { tab: choice(raw, "tab", segmentTabs) });

export const resourceStatuses = ["draft", "published", "archived"] as const;
export const resourceKinds = [
  "guide",
  "datasheet",
  "presentation",
  "priceList",
  "caseStudy",
  "template",
  "image",
  "video",
  "other",
] as const;
export const resourceDue = ["review", "expiring", "expired"] as const;
export const resourceTabs = ["details", "versions", "usage", "shares"] as const;
export type ResourceTab = (typeof resourceTabs)[number];
/** Filters of the library, and the resource that stands beside it. */
export const librarySearch = (raw: Raw) =>
  defined(raw, {
    q: one(raw, "q"),
    tag: one(raw, "tag"),
    language: one(raw, "language"),
    status: choice(raw, "status", resourceStatuses),
    kind: choice(raw, "kind", resourceKinds),
    collection: one(raw, "collection"),
    gate: one(raw, "gate"),
    due: choice(raw, "due", resourceDue),
    resource: one(raw, "resource"),
    tab: choice(raw, "tab", resourceTabs),
  });
/** Filters of a partner's resources, and the one that stands beside them. */
export const portalResourcesSearch = (raw: Raw) =>
  defined(raw, {
    q: one(raw, "q"),
    kind: choice(raw, "kind", resourceKinds),
    language: one(raw, "language"),
    collection: one(raw, "collection"),
    resource: one(raw, "resource"),
  });
