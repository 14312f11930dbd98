import { AppError, type Id } from "@fairway/kernel";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { segments } from "../segments/index.ts";
import type { Audience } from "./types.ts";

type Where = { text: string; values: unknown[] };

const refused = (path: string, message: string, remedy: string): AppError =>
  new AppError("validation", "announcement.audience", message, { remedy, problems: [{ path, message, remedy }] });

const tierParts = (text: string): { track: string; tier: string } | null => {
  const at = text.indexOf(":");
  return at > 0 && at < text.length - 1 ? { track: text.slice(0, at), tier: text.slice(at + 1) } : null;
};

/** What an audience speaks of and is not there: a tier, or, where that is null, the segment. */
type Missing = { path: string; tier: string | null };

export async function missingOf(tx: Tx, ctx: Ctx, audience: Audience): Promise<Missing | null> {
  const heads = await programs.heads(tx, ctx.vendorId);
  const documents = await Promise.all(heads.map(({ id }) => programs.activeFor(tx, ctx.vendorId, id)));
  const known = documents.flatMap((at) => (at ? [at.program] : []));
  for (const [i, tier] of audience.tiers.entries()) {
    const parts = tierParts(tier);
    const isKnown = known.some((program) =>
      program.tracks.some((track) => track.key === parts?.track && track.tiers.some(({ name }) => name === parts.tier)),
    );
    if (!isKnown) return { path: `audience.tiers.${i}`, tier };
  }
  const { segment } = audience;
  if (segment === null || (await segments.isActive(tx, ctx.vendorId, segment))) return null;
  return { path: "audience.segment", tier: null };
}

/**
 * Checks that an audience speaks of tiers and segments that there are.
 * @throws AppError `announcement.audience` that names the field
 */
export async function checkAudience(tx: Tx, ctx: Ctx, audience: Audience): Promise<void> {
  const missing = await missingOf(tx, ctx, audience);
  if (missing === null) return;
  const { path, tier } = missing;
  throw tier === null
    ? refused(path, "There is no such segment any more.", "Choose one of the segments that there are.")
    : refused(path, `There is no tier “${tier}”.`, "Choose one of a track, such as sell:Gold.");
}

function conditions(ctx: Ctx, audience: Audience): Where {
  const values: unknown[] = [ctx.vendorId];
  const at = (value: unknown) => `$${values.push(value)}`;
  const parts = [
    ...(audience.types.length > 0 ? [`p.types && ${at(audience.types)}::text[]`] : []),
    ...(audience.regions.length > 0 ? [`p.region = any (${at(audience.regions)})`] : []),
    ...(audience.tiers.length > 0
      ? [
          `exists (select from app.standing s join app.program g on g.vendor_id = $1 and g.id = s.program_id
            where s.vendor_id = $1 and s.partner_id = p.id and s.as_of = g.live_as_of
              and s.track || ':' || s.tier = any (${at(audience.tiers)}))`,
        ]
      : []),
    ...(audience.segment === null
      ? []
      : [
          `exists (select from app.segment_membership e
            where e.vendor_id = $1 and e.partner_id = p.id and e.segment_id = ${at(audience.segment)} and e.left_on is null)`,
        ]),
  ];
  return { text: ["p.vendor_id = $1", "p.status = 'active'", ...parts].join(" and "), values };
}

/** Active partners that an audience is about, by id, from a place on; `only` asks about one of them. */
export async function partnersIn(
  tx: Tx,
  ctx: Ctx,
  audience: Audience,
  page: { after: string | null; limit: number; only?: Id<"partner"> },
): Promise<{ id: Id<"partner">; name: string }[]> {
  const { text, values } = conditions(ctx, audience);
  const n = values.length;
  return runSql(tx, {
    text: `select p.id, p.name from app.partner p
      where ${text} and ($${n + 1}::uuid is null or p.id > $${n + 1}) and ($${n + 2}::uuid is null or p.id = $${n + 2})
      order by p.id limit $${n + 3}`,
    values: [...values, page.after, page.only ?? null, page.limit],
  });
}

/** How many partners there are in it, and how many of these. */
export async function countIn(
  tx: Tx,
  ctx: Ctx,
  audience: Audience,
  among: readonly { partnerId: string; persons: number }[],
): Promise<{ partners: number; persons: number; withoutPerson: number }> {
  const { text, values } = conditions(ctx, audience);
  const n = values.length;
  const [row] = await runSql<{ partners: number; reached: number; persons: number }>(tx, {
    text: `select count(*)::int as partners, count(a.id)::int as reached, coalesce(sum(a.persons), 0)::int as persons
      from app.partner p left join unnest($${n + 1}::uuid[], $${n + 2}::int[]) as a (id, persons) on a.id = p.id
      where ${text}`,
    values: [...values, among.map(({ partnerId }) => partnerId), among.map(({ persons }) => persons)],
  });
  const { partners = 0, reached = 0, persons = 0 } = row ?? {};
  return { partners, persons, withoutPerson: partners - reached };
}

/** Everybody. */
export const everybody: Audience = { types: [], regions: [], tiers: [], segment: null };
