import type { Handlers } from "../../platform/index.ts";
import { type HomeParts, readHome } from "./home.ts";

/** Home: every place that a person belongs to, with what waits there. */
export const homeHandlers = (parts: HomeParts): Pick<Handlers, "getHome"> => ({
  getHome: async ({ ctx }) => ({ places: await readHome(parts, ctx) }),
});
