import type { BetterAuthPlugin, Session } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { generateRandomString } from "better-auth/crypto";
import { z } from "zod";

const body = z.object({
  personId: z.string(),
  method: z.string(),
  connectionId: z.string().nullable(),
  limited: z.boolean(),
  secondFactorAt: z.date().nullable(),
  provedAt: z.date(),
});

const rotation = z.object({ sessionId: z.string() });

/** A call of better-auth without an address: only this process opens sessions for people who proved themselves elsewhere. */
export const opener = () =>
  ({
    id: "fairway-opener",
    endpoints: {
      openSession: createAuthEndpoint({ method: "POST", body }, async (ctx) => {
        const { personId, ...own } = ctx.body;
        const user = await ctx.context.internalAdapter.findUserById(personId);
        if (!user) throw new APIError("FORBIDDEN", { code: "unknown_person", message: "There is no such person." });
        const session = await ctx.context.internalAdapter.createSession(personId, false, own);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ opened: true });
      }),
      /** Gives a session another secret once more stands behind it than before: whoever knew the old one has nothing. */
      rotateSession: createAuthEndpoint({ method: "POST", body: rotation }, async (ctx) => {
        const where = [{ field: "id", value: ctx.body.sessionId }];
        const found = await ctx.context.adapter.findOne<Session>({ model: "session", where });
        const user = found && (await ctx.context.internalAdapter.findUserById(found.userId));
        if (!found || !user)
          throw new APIError("FORBIDDEN", { code: "session_over", message: "This session is over." });
        const token = generateRandomString(32);
        await ctx.context.adapter.update({ model: "session", where, update: { token } });
        await setSessionCookie(ctx, { session: { ...found, token }, user });
        return ctx.json({ rotated: true });
      }),
    },
  }) satisfies BetterAuthPlugin;
