import { AppError, forbidden, type Id, newId, notFound } from "@fairway/kernel";
import { type Actor, type Ctx, runSql } from "../../platform/index.ts";
import type { PartnersParts } from "./types.ts";

export type SavedView = { id: Id<"savedView">; page: string; name: string; state: Record<string, unknown> };
export type ViewInput = { page: string; name: string; state: Record<string, unknown> };

const maxStateBytes = 20_000;

/** Views are one's own: whoever asks, only the asking person's are there. */
function personOf(actor: Actor): Id<"person"> {
  if (actor.kind === "person") return actor.personId;
  throw forbidden("keep views");
}

export async function listViews({ platform }: PartnersParts, ctx: Ctx, page?: string): Promise<SavedView[]> {
  const personId = personOf(ctx.actor);
  const text = `select id, page, name, state from app.saved_view
where vendor_id = $1 and person_id = $2 and ($3::text is null or page = $3) order by page, name`;
  return platform.read(ctx, (tx) => runSql<SavedView>(tx, { text, values: [ctx.vendorId, personId, page ?? null] }));
}

/** Keeps a view; one of the same page and name is replaced. */
export async function saveView({ platform }: PartnersParts, ctx: Ctx, input: ViewInput): Promise<SavedView> {
  const personId = personOf(ctx.actor);
  const state = JSON.stringify(input.state);
  if (state.length > maxStateBytes)
    throw new AppError("limit", "view.too_large", "This view is too large to be kept.", {
      remedy: "Use fewer filters.",
    });
  return platform.command(ctx, { operation: "saveView", input }, async ({ tx }) => {
    const [saved] = await runSql<{ id: Id<"savedView"> }>(tx, {
      text: `insert into app.saved_view (vendor_id, id, person_id, page, name, state, created_at)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (vendor_id, person_id, page, name) do update set state = excluded.state returning id`,
      values: [ctx.vendorId, newId("savedView"), personId, input.page, input.name, state, ctx.now.toString()],
    });
    if (!saved) throw notFound("view");
    return { id: saved.id, page: input.page, name: input.name, state: input.state };
  });
}

/** @throws AppError `not_found` for another person's view as for a missing one */
export async function deleteView({ platform }: PartnersParts, ctx: Ctx, id: Id<"savedView">): Promise<void> {
  const personId = personOf(ctx.actor);
  await platform.command(ctx, { operation: "deleteView", input: { id } }, async ({ tx }) => {
    const text = "delete from app.saved_view where vendor_id = $1 and person_id = $2 and id = $3 returning id";
    const gone = await runSql(tx, { text, values: [ctx.vendorId, personId, id] });
    if (gone.length === 0) throw notFound("view");
    return null;
  });
}
