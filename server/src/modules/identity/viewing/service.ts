import { AppError, forbidden, newId, notFound, type Id } from "@fairway/kernel";
import {
  type Ctx,
  type Cron,
  type Emit,
  type FindViewing,
  mayFor,
  type Platform,
  runSql,
} from "../../../platform/index.ts";
import { pick } from "../roles/book.ts";
import { findRoles } from "../roles/repo.ts";
import { endViewing, expiredViewings, findViewing, insertViewing, type Kept, lockRunning } from "./repo.ts";

/** Long enough to look around, short enough that nobody forgets that it runs. */
const lasts = { minutes: 30 };

export type Started = Pick<Kept, "id" | "roles" | "expiresAt"> & { partner: { id: Id<"partner">; name: string } };

const subjectOf = ({ id, partnerId }: Pick<Kept, "id" | "partnerId">) => ({
  subject: { kind: "viewing" as const, id },
  partnerId,
});

const tellEnd = (emit: Emit, kept: Kept, by: "person" | "time"): void =>
  emit({ type: "viewing.ended", ...subjectOf(kept), data: { roles: [...kept.roles], by } });

const noRole = (role: string): AppError =>
  new AppError("validation", "role.unknown", `There is no role “${role}” on the partner's side.`, {
    remedy: "Choose one of the roles that partners' people have.",
    problems: [{ path: "role", message: "is not a role on the partner's side", remedy: "Choose another." }],
  });

/** Looking at the portal as a partner's person: marked, read-only, for a time, and in the partner's journal. */
export function createViewings(platform: Platform) {
  return {
    /** @throws AppError `forbidden`, `not_found`, `role.unknown` */
    start(ctx: Ctx, partnerId: Id<"partner">, role: string): Promise<Started> {
      const { actor, vendorId } = ctx;
      if (actor.kind !== "person" || !mayFor(actor, partnerId, { vendor: "partners.view_as" }))
        throw forbidden("look at the portal as this partner");
      const call = { operation: "viewing.start", input: { partnerId, role } };
      return platform.command(ctx, call, async ({ tx, emit }) => {
        const [partner] = await runSql<{ name: string }>(tx, {
          text: "select name from app.partner where vendor_id = $1 and id = $2",
          values: [vendorId, partnerId],
        });
        if (!partner) throw notFound("partner");
        if (pick("partner", [role], await findRoles(tx, vendorId)).length === 0) throw noRole(role);
        const id = newId("viewing", ctx.now.epochMilliseconds);
        const roles = [role];
        const expiresAt = ctx.now.add(lasts).toString();
        const startedAt = ctx.now.toString();
        await insertViewing(tx, { id, vendorId, partnerId, personId: actor.personId, roles, startedAt, expiresAt });
        emit({ type: "viewing.started", ...subjectOf({ id, partnerId }), data: { roles, expiresAt } });
        return { id, roles, expiresAt, partner: { id: partnerId, name: partner.name } };
      });
    },
    /** Nothing happens where it has ended. @throws AppError `not_found` for one of somebody else */
    async end(ctx: Ctx, partnerId: Id<"partner">, id: Id<"viewing">): Promise<void> {
      const { actor, vendorId } = ctx;
      if (actor.kind !== "person") throw notFound("viewing");
      const named = { id, vendorId, partnerId, personId: actor.personId };
      await platform.command(ctx, { operation: "viewing.end", input: { id } }, async ({ tx, emit }) => {
        const kept = await lockRunning(tx, named);
        if (!kept) throw notFound("viewing");
        if (kept.endedAt !== null) return;
        await endViewing(tx, id, ctx.now.toString());
        tellEnd(emit, kept, "person");
      });
    },
    /** The viewing of a person that is not over, with the place that it shows. */
    find: (async (id, personId, now) => {
      const kept = await platform.local((tx) => findViewing(tx, id));
      if (!kept || kept.personId !== personId || kept.endedAt !== null) return null;
      if (Temporal.Instant.compare(kept.expiresAt, now) <= 0) return null;
      const { vendorId, partnerId, roles, permissions, expiresAt } = kept;
      return { id, expiresAt, place: { side: "partner", vendorId, partnerId, roles, permissions } };
    }) satisfies FindViewing,
    /** Says of those whose time is over that they have ended. */
    async tend(ctx: Ctx): Promise<void> {
      await platform.command(ctx, { operation: "viewing.tend", input: {} }, async ({ tx, emit }) => {
        for (const kept of await expiredViewings(tx, ctx.vendorId, ctx.now.toString())) {
          await endViewing(tx, kept.id, kept.expiresAt);
          tellEnd(emit, kept, "time");
        }
      });
    },
  };
}

export type Viewings = ReturnType<typeof createViewings>;

/** Every five minutes: viewings whose time is over. */
export const viewingsCron = (viewings: Viewings): readonly Cron[] => [
  { name: "viewing.tend", schedule: "*/5 * * * *", run: (ctx) => viewings.tend(ctx) },
];
