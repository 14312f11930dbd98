import { createRootRoute, createRoute, lazyRouteComponent, Outlet } from "@tanstack/react-router";
import { LandingPage } from "../features/session/landing-page.tsx";
import { SignInPage } from "../features/session/sign-in-page.tsx";
import { withWords } from "../i18n/index.ts";
import * as search from "../lib/addresses.ts";
import { Missing } from "../ui/states/index.ts";

export const root = createRootRoute({ component: Outlet, notFoundComponent: () => <Missing /> });

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
  validateSearch: search.onTheWaySearch,
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
  validateSearch: search.onTheWaySearch,
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

/** The pages outside both rooms. */
export const frontRoutes = [
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
] as const;
