import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

const body = z.object({
  personId: z.string(),
  method: z.string(),
  connectionId: z.string().nullable(),
  limited: z.boolean(),
});

/** A call of better-auth without an address: only this process opens sessions for people who proved themselves elsewhere. */
export const opener = () =>
  ({
    id: "fairway-opener",
    endpoints: {
      openSession: createAuthEndpoint({ method: "POST", body }, async (ctx) => {
        const { personId, method, connectionId, limited } = ctx.body;
        const user = await ctx.context.internalAdapter.findUserById(personId);
        if (!user) throw new APIError("FORBIDDEN", { code: "unknown_person", message: "There is no such person." });
        const own = { connectionId, limited, method };
        const session = await ctx.context.internalAdapter.createSession(personId, false, own);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ opened: true });
      }),
    },
  }) satisfies BetterAuthPlugin;
