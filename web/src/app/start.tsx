import { getGetMeQueryKey } from "@fairway/client";
import { RouterProvider } from "@tanstack/react-router";
import { StepUp } from "../features/account/step-up.tsx";
import { createQueryClient } from "../lib/query-client.ts";
import { dropViewing, keepViewing, leaveViewing } from "../lib/viewing.ts";
import { Providers } from "./providers.tsx";
import { createAppRouter } from "./router.tsx";

/** Pages that need somebody who is signed in; the others say themselves what they need. */
const rooms = /^\/(console|portal|account|home|letters)(\/|$)/;

/**
 * The whole app. A call that finds nobody signed in leads to the sign-in page, one whose session lacks the second factor
 * to where it is entered or set up; and back from there.
 */
export function startApp() {
  keepViewing(window.location.pathname);
  const router = createAppRouter();
  const client = createQueryClient((trouble) => {
    if (trouble === "viewingOver") return leaveViewing();
    if (trouble === "signedOut") dropViewing();
    const { pathname, href } = router.state.location;
    if (trouble === "secondFactor") {
      if (pathname !== "/second-factor")
        void router.navigate({ to: "/second-factor", search: { next: href }, replace: true });
      return;
    }
    if (!rooms.test(pathname)) return;
    if (trouble === "noFactor") return void router.navigate({ to: "/account", search: { next: href }, replace: true });
    const knew = client.getQueryData(getGetMeQueryKey()) !== undefined;
    void router.navigate({ to: "/sign-in", search: { next: href, ...(knew ? { expired: true } : {}) }, replace: true });
  });
  router.subscribe("onBeforeNavigate", ({ toLocation }) => {
    if (keepViewing(toLocation.pathname)) client.clear();
  });
  return (
    <Providers client={client}>
      <RouterProvider router={router} />
      <StepUp />
    </Providers>
  );
}
