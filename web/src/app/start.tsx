import { getGetMeQueryKey } from "@fairway/client";
import { RouterProvider } from "@tanstack/react-router";
import { createQueryClient } from "../lib/query-client.ts";
import { Providers } from "./providers.tsx";
import { createAppRouter } from "./router.tsx";

/** The whole app. A call that finds nobody signed in leads to the sign-in page, and back from there. */
export function startApp() {
  const router = createAppRouter();
  const client = createQueryClient(() => {
    const { pathname, href } = router.state.location;
    if (!/^\/(console|portal)\//.test(pathname)) return;
    const knew = client.getQueryData(getGetMeQueryKey()) !== undefined;
    void router.navigate({ to: "/sign-in", search: { next: href, ...(knew ? { expired: true } : {}) }, replace: true });
  });
  return (
    <Providers client={client}>
      <RouterProvider router={router} />
    </Providers>
  );
}
