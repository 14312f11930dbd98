import { createRoute, lazyRouteComponent, retainSearchParams } from "@tanstack/react-router";
import { withWords } from "../i18n/index.ts";
import * as search from "../lib/addresses.ts";
import { root } from "./front-routes.tsx";

const console_ = createRoute({
  getParentRoute: () => root,
  path: "/console/$vendor",
  validateSearch: search.roomSearch,
  search: { middlewares: [retainSearchParams(["asOf"])] },
  component: lazyRouteComponent(() => withWords("rooms", () => import("./console-layout.tsx")), "ConsoleLayout"),
});
const overview = createRoute({
  getParentRoute: () => console_,
  path: "/overview",
  validateSearch: search.overviewSearch,
  component: lazyRouteComponent(() => import("../features/overview/index.ts"), "OverviewPage"),
});
const partners = createRoute({
  getParentRoute: () => console_,
  path: "/partners",
  validateSearch: search.partnersSearch,
  component: lazyRouteComponent(() => import("../features/partners/index.ts"), "PartnersPage"),
});
const partner = createRoute({
  getParentRoute: () => console_,
  path: "/partners/$partnerId",
  validateSearch: search.partnerSearch,
  component: lazyRouteComponent(() => import("../features/partners/partner-page.tsx"), "PartnerPage"),
});
const moves = createRoute({
  getParentRoute: () => console_,
  path: "/moves",
  validateSearch: search.movesSearch,
  component: lazyRouteComponent(() => import("../features/moves/index.ts"), "MovesPage"),
});
const recruiting = createRoute({
  getParentRoute: () => console_,
  path: "/recruiting",
  validateSearch: search.recruitingSearch,
  component: lazyRouteComponent(() => import("../features/recruiting/index.ts"), "RecruitingPage"),
});
const newApplication = createRoute({
  getParentRoute: () => console_,
  path: "/recruiting/new",
  component: lazyRouteComponent(
    () => withWords("apply", () => import("../features/recruiting/new-application-page.tsx")),
    "NewApplicationPage",
  ),
});
const applicationForm = createRoute({
  getParentRoute: () => console_,
  path: "/recruiting/forms/$formId",
  validateSearch: search.applicationFormSearch,
  component: lazyRouteComponent(
    () => withWords("apply", () => withWords("designer", () => import("../features/recruiting/form-page.tsx"))),
    "FormPage",
  ),
});
const partnerApplication = createRoute({
  getParentRoute: () => console_,
  path: "/recruiting/$applicationId",
  component: lazyRouteComponent(() => import("../features/recruiting/application-page.tsx"), "ApplicationPage"),
});
const gates = createRoute({
  getParentRoute: () => console_,
  path: "/gates",
  validateSearch: search.gatesSearch,
  component: lazyRouteComponent(() => import("../features/gates/gates-page.tsx"), "GatesPage"),
});
const segments = createRoute({
  getParentRoute: () => console_,
  path: "/segments",
  validateSearch: search.segmentsSearch,
  component: lazyRouteComponent(() => import("../features/segments/index.ts"), "SegmentsPage"),
});
const segment = createRoute({
  getParentRoute: () => console_,
  path: "/segments/$segmentId",
  validateSearch: search.segmentSearch,
  component: lazyRouteComponent(() => import("../features/segments/segment-page.tsx"), "SegmentPage"),
});
const benefits = createRoute({
  getParentRoute: () => console_,
  path: "/benefits",
  validateSearch: search.benefitsSearch,
  component: lazyRouteComponent(() => import("../features/benefits/index.ts"), "BenefitsPage"),
});
const library = createRoute({
  getParentRoute: () => console_,
  path: "/library",
  validateSearch: search.librarySearch,
  component: lazyRouteComponent(() => import("../features/library/index.ts"), "LibraryPage"),
});
const agreements = createRoute({
  getParentRoute: () => console_,
  path: "/agreements",
  component: lazyRouteComponent(() => import("../features/agreements/index.ts"), "AgreementsPage"),
});
const agreement = createRoute({
  getParentRoute: () => console_,
  path: "/agreements/$agreementId",
  validateSearch: search.agreementSearch,
  component: lazyRouteComponent(() => import("../features/agreements/agreement-page.tsx"), "AgreementPage"),
});
const onboarding = createRoute({
  getParentRoute: () => console_,
  path: "/onboarding",
  validateSearch: search.onboardingSearch,
  component: lazyRouteComponent(() => import("../features/onboarding/index.ts"), "OnboardingPage"),
});
const explore = createRoute({
  getParentRoute: () => console_,
  path: "/explore",
  validateSearch: search.exploreSearch,
  component: lazyRouteComponent(() => import("../features/explore/index.ts"), "ExplorePage"),
});
const imports = createRoute({
  getParentRoute: () => console_,
  path: "/imports",
  component: lazyRouteComponent(() => import("../features/imports/index.ts"), "ImportsPage"),
});
const newImport = createRoute({
  getParentRoute: () => console_,
  path: "/imports/new",
  component: lazyRouteComponent(() => import("../features/imports/new-import-page.tsx"), "NewImportPage"),
});
const oneImport = createRoute({
  getParentRoute: () => console_,
  path: "/imports/$importId",
  component: lazyRouteComponent(() => import("../features/imports/import-page.tsx"), "ImportPage"),
});
const program = createRoute({
  getParentRoute: () => console_,
  path: "/program",
  validateSearch: search.programSearch,
  component: lazyRouteComponent(() => import("../features/programs/index.ts"), "ProgramPage"),
});
const plan = createRoute({
  getParentRoute: () => console_,
  path: "/program/drafts/$draftId/plan",
  validateSearch: search.planSearch,
  component: lazyRouteComponent(() => import("../features/plan/index.ts"), "PlanPage"),
});
const designer = createRoute({
  getParentRoute: () => console_,
  path: "/program/drafts/$draftId",
  validateSearch: search.designerSearch,
  component: lazyRouteComponent(
    () => withWords("designer", () => import("../features/designer/index.ts")),
    "DesignerPage",
  ),
});
const newProgram = createRoute({
  getParentRoute: () => console_,
  path: "/program/new",
  validateSearch: search.newProgramSearch,
  component: lazyRouteComponent(
    () => withWords("designer", () => import("../features/designer/start/new-program-page.tsx")),
    "NewProgramPage",
  ),
});
const comparison = createRoute({
  getParentRoute: () => console_,
  path: "/program/comparison",
  validateSearch: search.comparisonSearch,
  component: lazyRouteComponent(() => import("../features/programs/comparison-page.tsx"), "ComparisonPage"),
});
const notices = createRoute({
  getParentRoute: () => console_,
  path: "/notices",
  validateSearch: search.noticesSearch,
  component: lazyRouteComponent(() => import("../features/notices/index.ts"), "NoticesPage"),
});
const announcement = createRoute({
  getParentRoute: () => console_,
  path: "/notices/announcements/$announcementId",
  component: lazyRouteComponent(() => import("../features/notices/announcement-page.tsx"), "AnnouncementPage"),
});
const settings = createRoute({
  getParentRoute: () => console_,
  path: "/settings",
  validateSearch: search.settingsSearch,
  component: lazyRouteComponent(() => import("../features/settings/index.ts"), "SettingsPage"),
});
const signInConnection = createRoute({
  getParentRoute: () => console_,
  path: "/settings/sign-in/$connectionId",
  component: lazyRouteComponent(() => import("../features/sso/connection-page.tsx"), "ConnectionPage"),
});

/** The vendor's room. */
export const consoleRoutes = console_.addChildren([
  recruiting,
  newApplication,
  applicationForm,
  partnerApplication,
  overview,
  partners,
  partner,
  segments,
  gates,
  segment,
  moves,
  benefits,
  agreements,
  agreement,
  onboarding,
  library,
  explore,
  imports,
  newImport,
  oneImport,
  program,
  comparison,
  plan,
  notices,
  announcement,
  settings,
  signInConnection,
  designer,
  newProgram,
]);
