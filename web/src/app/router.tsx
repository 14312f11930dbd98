import { createRouter, type RouterHistory } from "@tanstack/react-router";
import { parseSearch, stringifySearch } from "../lib/search-params.ts";
import { consoleRoutes } from "./console-routes.ts";
import { Crashed } from "./crashed.tsx";
import { frontRoutes, root } from "./front-routes.tsx";
import { portalRoutes } from "./portal-routes.ts";

const tree = root.addChildren([...frontRoutes, consoleRoutes, portalRoutes]);

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
