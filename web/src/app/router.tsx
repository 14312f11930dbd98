import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  retainSearchParams,
  type RouterHistory,
} from "@tanstack/react-router";
import { LandingPage } from "../features/session/landing-page.tsx";
import { SignInPage } from "../features/session/sign-in-page.tsx";
import { withWords } from "../i18n/index.ts";
import { parseSearch, stringifySearch } from "../lib/search-params.ts";
import { Missing } from "../ui/states/index.ts";
import { Crashed } from "./crashed.tsx";
import * as search from "../lib/addresses.ts";

const root = createRootRoute({ component: Outlet, notFoundComponent: () => <Missing /> });

const landing = createRoute({ getParentRoute: () => root, path: "/", component: LandingPage });
const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: search.signInSearch,
  component: SignInPage,
});
const setUp = createRoute({
  getParentRoute: () => root,
  path: "/set-up",
  component: lazyRouteComponent(() => import("../features/session/set-up-page.tsx"), "SetUpPage"),
});
const setPassword = createRoute({
  getParentRoute: () => root,
  path: "/set-password",
  validateSearch: search.setPasswordSearch,
  component: lazyRouteComponent(() => import("../features/session/set-password-page.tsx"), "SetPasswordPage"),
});
const askLink = createRoute({
  getParentRoute: () => root,
  path: "/sign-in-by-mail",
  validateSearch: search.askLinkSearch,
  component: lazyRouteComponent(
    () => withWords("account", () => import("../features/account/ask-link-page.tsx")),
    "AskLinkPage",
  ),
});
const signInLink = createRoute({
  getParentRoute: () => root,
  path: "/sign-in-link",
  validateSearch: search.signInLinkSearch,
  component: lazyRouteComponent(
    () => withWords("account", () => import("../features/account/link-page.tsx")),
    "LinkPage",
  ),
});
const secondFactor = createRoute({
  getParentRoute: () => root,
  path: "/second-factor",
  validateSearch: search.secondFactorSearch,
  component: lazyRouteComponent(
    () => withWords("account", () => import("../features/account/second-factor-page.tsx")),
    "SecondFactorPage",
  ),
});
const invite = createRoute({
  getParentRoute: () => root,
  path: "/invite/$token",
  component: lazyRouteComponent(
    () => withWords("account", () => import("../features/account/invite-page.tsx")),
    "InvitePage",
  ),
});
const account = createRoute({
  getParentRoute: () => root,
  path: "/account",
  component: lazyRouteComponent(
    () => withWords("account", () => import("../features/account/account-page.tsx")),
    "AccountPage",
  ),
});
const places = createRoute({
  getParentRoute: () => root,
  path: "/home",
  component: lazyRouteComponent(
    () => withWords("account", () => import("../features/account/home-page.tsx")),
    "HomePage",
  ),
});
const letters = createRoute({
  getParentRoute: () => root,
  path: "/letters",
  component: lazyRouteComponent(
    () => withWords("account", () => import("../features/account/letters-page.tsx")),
    "LettersPage",
  ),
});

const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: "/unsubscribe",
  validateSearch: search.unsubscribeSearch,
  component: lazyRouteComponent(
    () => withWords("rooms", () => import("../features/notices/unsubscribe-page.tsx")),
    "UnsubscribePage",
  ),
});

const share = createRoute({
  getParentRoute: () => root,
  path: "/share/$token",
  component: lazyRouteComponent(
    () => withWords("rooms", () => import("../features/library/share-page.tsx")),
    "SharePage",
  ),
});

const applyStatus = createRoute({
  getParentRoute: () => root,
  path: "/apply/status/$token",
  component: lazyRouteComponent(
    () => withWords("apply", () => import("../features/apply/status-page.tsx")),
    "StatusPage",
  ),
});
const applyConfirm = createRoute({
  getParentRoute: () => root,
  path: "/apply/confirm/$token",
  component: lazyRouteComponent(
    () => withWords("apply", () => import("../features/apply/confirm-page.tsx")),
    "ConfirmPage",
  ),
});
const apply = createRoute({
  getParentRoute: () => root,
  path: "/apply/$vendor/$form",
  validateSearch: search.applySearch,
  component: lazyRouteComponent(
    () => withWords("apply", () => import("../features/apply/apply-page.tsx")),
    "ApplyPage",
  ),
});

const sign = createRoute({
  getParentRoute: () => root,
  path: "/sign/$token",
  component: lazyRouteComponent(
    () => withWords("rooms", () => import("../features/agreements/sign-page.tsx")),
    "SignPage",
  ),
});

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
    () => withWords("apply", () => import("../features/recruiting/form-page.tsx")),
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

const portal = createRoute({
  getParentRoute: () => root,
  path: "/portal/$vendor/$partnerId",
  validateSearch: search.roomSearch,
  search: { middlewares: [retainSearchParams(["asOf"])] },
  component: lazyRouteComponent(() => withWords("rooms", () => import("./portal-layout.tsx")), "PortalLayout"),
});
const home = createRoute({
  getParentRoute: () => portal,
  path: "/home",
  validateSearch: search.numbersSearch,
  component: lazyRouteComponent(() => import("../features/portal/index.ts"), "HomePage"),
});
const numbers = createRoute({
  getParentRoute: () => portal,
  path: "/numbers",
  validateSearch: search.numbersSearch,
  component: lazyRouteComponent(() => import("../features/portal/numbers-page.tsx"), "NumbersPage"),
});
const portalBenefits = createRoute({
  getParentRoute: () => portal,
  path: "/benefits",
  validateSearch: search.portalBenefitsSearch,
  component: lazyRouteComponent(() => import("../features/benefits/portal-benefits-page.tsx"), "PortalBenefitsPage"),
});
const portalResources = createRoute({
  getParentRoute: () => portal,
  path: "/resources",
  validateSearch: search.portalResourcesSearch,
  component: lazyRouteComponent(() => import("../features/library/portal/resources-page.tsx"), "PortalResourcesPage"),
});
const portalAgreements = createRoute({
  getParentRoute: () => portal,
  path: "/agreements",
  component: lazyRouteComponent(
    () => import("../features/agreements/portal-agreements-page.tsx"),
    "PortalAgreementsPage",
  ),
});
const portalAgreement = createRoute({
  getParentRoute: () => portal,
  path: "/agreements/$agreementId",
  component: lazyRouteComponent(
    () => import("../features/agreements/portal-agreement-page.tsx"),
    "PortalAgreementPage",
  ),
});
const portalOnboarding = createRoute({
  getParentRoute: () => portal,
  path: "/onboarding",
  component: lazyRouteComponent(
    () => import("../features/onboarding/portal-onboarding-page.tsx"),
    "PortalOnboardingPage",
  ),
});
const portalNotices = createRoute({
  getParentRoute: () => portal,
  path: "/notices",
  component: lazyRouteComponent(() => import("../features/notices/portal/notices-page.tsx"), "PortalNoticesPage"),
});
const portalNotice = createRoute({
  getParentRoute: () => portal,
  path: "/notices/$noticeId",
  component: lazyRouteComponent(() => import("../features/notices/portal/notice-page.tsx"), "PortalNoticePage"),
});
const portalProgram = createRoute({
  getParentRoute: () => portal,
  path: "/program",
  component: lazyRouteComponent(() => import("../features/portal/portal-program-page.tsx"), "PortalProgramPage"),
});
const portalCompany = createRoute({
  getParentRoute: () => portal,
  path: "/company",
  component: lazyRouteComponent(() => import("../features/record/index.ts"), "PortalCompanyPage"),
});
const portalAccess = createRoute({
  getParentRoute: () => portal,
  path: "/access",
  component: lazyRouteComponent(() => import("../features/portal/portal-access-page.tsx"), "PortalAccessPage"),
});
const portalPeople = createRoute({
  getParentRoute: () => portal,
  path: "/people",
  component: lazyRouteComponent(() => import("../features/portal/portal-people-page.tsx"), "PortalPeoplePage"),
});

const signInConnection = createRoute({
  getParentRoute: () => console_,
  path: "/settings/sign-in/$connectionId",
  component: lazyRouteComponent(() => import("../features/sso/connection-page.tsx"), "ConnectionPage"),
});
const portalSignIn = createRoute({
  getParentRoute: () => portal,
  path: "/sign-in",
  component: lazyRouteComponent(() => import("../features/sso/portal-sign-in-page.tsx"), "PortalSignInPage"),
});
const portalConnection = createRoute({
  getParentRoute: () => portal,
  path: "/sign-in/$connectionId",
  component: lazyRouteComponent(() => import("../features/sso/connection-page.tsx"), "ConnectionPage"),
});

const tree = root.addChildren([
  landing,
  signIn,
  setUp,
  setPassword,
  askLink,
  signInLink,
  secondFactor,
  invite,
  account,
  places,
  letters,
  unsubscribe,
  sign,
  share,
  applyStatus,
  applyConfirm,
  apply,
  console_.addChildren([
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
  ]),
  portal.addChildren([
    home,
    numbers,
    portalResources,
    portalBenefits,
    portalAgreements,
    portalAgreement,
    portalOnboarding,
    portalNotices,
    portalNotice,
    portalProgram,
    portalCompany,
    portalAccess,
    portalPeople,
    portalSignIn,
    portalConnection,
  ]),
]);

/** Every address of the app. */
export const createAppRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree: tree,
    ...(history ? { history } : {}),
    parseSearch,
    stringifySearch,
    defaultPreload: "intent",
    scrollRestoration: true,
    defaultErrorComponent: Crashed,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
