import { notFound, type Id } from "@fairway/kernel";
import { runSql, type Ctx, type Tx } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { agreementsByKey } from "./facts-repo.ts";
import { keptTo, mayRead, mayReadAll } from "./policy.ts";
import { columns, complete, countRuns, runsOfPartner } from "./run-repo.ts";
import { listTemplates, listVersions } from "./template-repo.ts";
import type { Onboarding, OnboardingParts, OnboardingStatus, Run, Template, Version } from "./types.ts";

export type PartnerHead = { id: Id<"partner">; name: string; reference: string; managerId: Id<"person"> | null };

/** What a reply needs beside the run. */
export type Surroundings = {
  today: string;
  at: ProgramAt | null;
  agreements: Awaited<ReturnType<typeof agreementsByKey>>;
  partners: ReadonlyMap<string, PartnerHead>;
  managers: ReadonlyMap<Id<"person">, string>;
};
export type Shown = { run: Run; around: Surroundings };

/** With who looks after the partner, to be written to. */
export type ShownInFull = Shown & { manager: { id: Id<"person">; name: string; email: string } | null };

const keysIn = ({ version }: Run): string[] =>
  version.content.tasks.flatMap(({ link, done }) => [
    ...(link?.to === "agreement" ? [link.key] : []),
    ...(done.by === "agreement" ? [done.key] : []),
  ]);

async function around(tx: Tx, ctx: Ctx, runs: readonly Run[]): Promise<Omit<Surroundings, "managers">> {
  const ids = runs.map(({ onboarding }) => onboarding.partnerId);
  const partners = await runSql<PartnerHead>(tx, {
    text: `select id, name, reference, manager_id as "managerId" from app.partner
      where vendor_id = $1 and id = any ($2::uuid[])`,
    values: [ctx.vendorId, ids],
  });
  return {
    today: await programs.today(tx, ctx),
    at: await programs.activeFor(tx, ctx.vendorId),
    agreements: await agreementsByKey(tx, ctx.vendorId, [...new Set(runs.flatMap(keysIn))]),
    partners: new Map(partners.map((row) => [row.id, row])),
  };
}

async function shown(
  { platform, people }: OnboardingParts,
  ctx: Ctx,
  load: (tx: Tx) => Promise<Run[]>,
): Promise<Shown[]> {
  const { runs, rest } = await platform.read(ctx, async (tx) => {
    const found = await load(tx);
    return { runs: found, rest: await around(tx, ctx, found) };
  });
  const managers = await people.names([...rest.partners.values()].flatMap(({ managerId }) => managerId ?? []));
  return runs.map((run) => ({ run, around: { ...rest, managers } }));
}

const rank: Record<OnboardingStatus, number> = { stalled: 0, running: 1, completed: 2, cancelled: 3 };

/** A partner's checklists, those that run first. @throws AppError `not_found` */
export async function runsShown(parts: OnboardingParts, ctx: Ctx, partnerId: Id<"partner">): Promise<ShownInFull[]> {
  if (!mayRead(ctx.actor, partnerId)) throw notFound("partner");
  const found = await shown(parts, ctx, async (tx) => {
    const rows = await runSql(tx, {
      text: "select from app.partner where vendor_id = $1 and id = $2",
      values: [ctx.vendorId, partnerId],
    });
    if (rows.length === 0) throw notFound("partner");
    return runsOfPartner(tx, ctx.vendorId, partnerId);
  });
  const managerId = found[0]?.around.partners.get(partnerId)?.managerId;
  const manager = managerId ? await parts.people.find(managerId) : null;
  return found
    .map((one) => ({ ...one, manager }))
    .toSorted((a, b) => rank[a.run.onboarding.status] - rank[b.run.onboarding.status]);
}

/** @throws AppError `not_found` */
export async function runShown(
  parts: OnboardingParts,
  ctx: Ctx,
  of: { partnerId: Id<"partner">; id: Id<"onboarding"> },
): Promise<ShownInFull> {
  const one = (await runsShown(parts, ctx, of.partnerId)).find(({ run }) => run.onboarding.id === of.id);
  if (!one) throw notFound("onboarding");
  return one;
}

export type RunFilter = {
  status: "open" | OnboardingStatus;
  templateId?: Id<"onboardingTemplate"> | undefined;
  managerId?: Id<"person"> | undefined;
  after?: [number, string, string] | undefined;
  limit: number;
};
type Ranked = Onboarding & { rank: number; nextOn: string };

/** Where a row stands in the list. */
export type Place = [number, string, string];
export type Listed = { shown: Shown; place: Place };

/** Those of everybody: stalled ones first, then by what is due next. @throws AppError `not_found` */
export async function listRuns(parts: OnboardingParts, ctx: Ctx, filter: RunFilter): Promise<Listed[]> {
  if (!mayReadAll(ctx.actor)) throw notFound("onboarding");
  const values: unknown[] = [ctx.vendorId];
  const at = (value: unknown) => `$${values.push(value)}`;
  const { status, templateId, managerId, after } = filter;
  const own = keptTo(ctx.actor);
  const conditions = [
    "o.vendor_id = $1",
    status === "open" ? "o.status in ('running', 'stalled')" : `o.status = ${at(status)}`,
    ...(templateId === undefined ? [] : [`o.template_id = ${at(templateId)}`]),
    ...(own === null ? [] : [`o.partner_id = any (${at(own)}::uuid[])`]),
    ...(managerId === undefined ? [] : [`p.manager_id = ${at(managerId)}`]),
  ];
  const place = after
    ? `where (c.rank, c."nextOn", c.id) > (${at(after[0])}::int, ${at(after[1])}, ${at(after[2])}::uuid)`
    : "";
  const rows = await parts.platform.read(ctx, (tx) =>
    runSql<Ranked>(tx, {
      text: `select * from (
          select ${columns}, case o.status when 'stalled' then 0 else 1 end as rank,
            coalesce((select min(t.due_on) from app.onboarding_task t
              where t.vendor_id = $1 and t.onboarding_id = o.id and t.status = 'open'), '9999-12-31'::date)::text as "nextOn"
          from app.onboarding o join app.partner p on p.vendor_id = $1 and p.id = o.partner_id
          where ${conditions.join(" and ")}
        ) c ${place} order by c.rank, c."nextOn", c.id limit ${at(filter.limit)}`,
      values,
    }),
  );
  const places = new Map(rows.map((row) => [row.id, [row.rank, row.nextOn, row.id] satisfies Place]));
  const found = await shown(parts, ctx, (tx) => complete(tx, ctx.vendorId, rows));
  return found.map((one) => ({ shown: one, place: places.get(one.run.onboarding.id) ?? [0, "", ""] }));
}

/** How many there are in each state. */
export async function countAll({ platform }: OnboardingParts, ctx: Ctx): Promise<Record<OnboardingStatus, number>> {
  const rows = await platform.read(ctx, (tx) => countRuns(tx, ctx.vendorId, keptTo(ctx.actor)));
  const of = (status: OnboardingStatus) =>
    rows.filter((row) => row.status === status).reduce((sum, { count }) => sum + count, 0);
  return {
    running: of("running"),
    stalled: of("stalled"),
    completed: of("completed"),
    cancelled: of("cancelled"),
  };
}

export type TemplateView = { template: Template; versions: Version[]; counts: Record<OnboardingStatus, number> };

/** Every checklist. @throws AppError `not_found` */
export function listTemplateViews({ platform }: OnboardingParts, ctx: Ctx): Promise<TemplateView[]> {
  if (!mayReadAll(ctx.actor)) throw notFound("checklist");
  return platform.read(ctx, async (tx) => {
    const templates = await listTemplates(tx, ctx.vendorId);
    const versions = await listVersions(
      tx,
      ctx.vendorId,
      templates.map(({ id }) => id),
    );
    const rows = await countRuns(tx, ctx.vendorId, keptTo(ctx.actor));
    return templates.map((template) => {
      const of = (status: OnboardingStatus) =>
        rows.find((row) => row.templateId === template.id && row.status === status)?.count ?? 0;
      return {
        template,
        versions: versions.filter(({ templateId }) => templateId === template.id),
        counts: {
          running: of("running"),
          stalled: of("stalled"),
          completed: of("completed"),
          cancelled: of("cancelled"),
        },
      };
    });
  });
}
