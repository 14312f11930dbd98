import { createRoute, lazyRouteComponent, retainSearchParams } from "@tanstack/react-router";
import { withWords } from "../i18n/index.ts";
import * as search from "../lib/addresses.ts";
import { root } from "./front-routes.tsx";

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
const portalRequests = createRoute({
  getParentRoute: () => portal,
  path: "/requests",
  component: lazyRouteComponent(() => import("../features/gates/portal-requests-page.tsx"), "PortalRequestsPage"),
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

/** The room of a partner. */
export const portalRoutes = portal.addChildren([
  home,
  numbers,
  portalResources,
  portalBenefits,
  portalRequests,
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
]);
