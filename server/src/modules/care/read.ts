import { notFound } from "@fairway/kernel";
import { labelIn, type Program } from "@fairway/program";
import { type Ctx, type Locale, ownPartners, runSql, type Tx } from "../../platform/index.ts";
import { partnerExists } from "../partners/index.ts";
import { programs } from "../programs/index.ts";
import { suggest, type Action, type Gap, type Labels } from "./actions.ts";
import { answersOf, unanswered, type KeptAnswer } from "./answers.ts";
import type { CareParts, Health, PartnerId, Risk } from "./types.ts";

export type HealthPage = {
  health: Health | null;
  history: { on: string; score: number | null; risk: Risk }[];
  actions: Action[];
};
type Needy = {
  partnerId: PartnerId;
  name: string;
  reference: string;
  health: Health;
  action: Action;
};

const columns = `h.partner_id as "partnerId", h.as_of as "asOf", h.score, h.risk, h.change, h.inputs`;

function labelsOf(program: Program | undefined, locale: Locale): Labels {
  const labels = new Map<string, string>();
  for (const benefit of program?.benefits ?? []) labels.set(benefit.key, labelIn(benefit.label, locale));
  for (const track of program?.tracks ?? [])
    for (const tier of track.tiers) labels.set(tier.name, labelIn(tier.label, locale));
  return (key) => labels.get(key) ?? key;
}

/** Reads the nearest tier above a partner; null where it is at the top everywhere, or was not measured. */
type GapReader = (ctx: Ctx, id: PartnerId) => Promise<Gap | null>;

/** How a partner is doing, how it was doing, and what to do. @throws AppError `not_found` */
export async function readHealth(
  { platform }: CareParts,
  ctx: Ctx,
  id: PartnerId,
  gapOf: GapReader,
): Promise<HealthPage> {
  const page = await platform.read(ctx, async (tx) => {
    if (!(await partnerExists(tx, ctx.vendorId, id))) throw notFound("partner");
    const values = [ctx.vendorId, id];
    const text = `select ${columns} from app.partner_health h where h.vendor_id = $1 and h.partner_id = $2`;
    const [health] = await runSql<Health>(tx, { text, values });
    const history = await runSql<HealthPage["history"][number]>(tx, {
      text: `select as_of as on, score, risk from app.partner_health_day where vendor_id = $1 and partner_id = $2
        order by as_of desc limit 366`,
      values,
    });
    const active = await programs.activeFor(tx, ctx.vendorId);
    const answers = await answersOf(tx, ctx, [id]);
    const today = await programs.today(tx, ctx);
    return { health, history: history.toReversed(), program: active?.program, answers, today };
  });
  const { health, history, program, answers, today } = page;
  if (!health) return { health: null, history, actions: [] };
  const all = suggest(health, await gapOf(ctx, id), labelsOf(program, ctx.locale), ctx.locale);
  return { health, history, actions: unanswered(all, answers, today) };
}

export const readAnswers = ({ platform }: CareParts, ctx: Ctx, id: PartnerId): Promise<KeptAnswer[]> =>
  platform.read(ctx, async (tx) => {
    if (!(await partnerExists(tx, ctx.vendorId, id))) throw notFound("partner");
    return answersOf(tx, ctx, [id]);
  });

type Row = Health & { name: string; reference: string };

const candidates = (tx: Tx, ctx: Ctx, manager: string | null): Promise<Row[]> =>
  runSql<Row>(tx, {
    text: `select ${columns}, p.name, p.reference from app.partner_health h
      join app.partner p on p.vendor_id = h.vendor_id and p.id = h.partner_id and p.status <> 'ended'
      where h.vendor_id = $1 and ($2::uuid is null or p.manager_id = $2)
        and ($3::uuid[] is null or p.id = any ($3))
      order by h.score nulls last, h.partner_id limit 500`,
    values: [ctx.vendorId, manager, ownPartners(ctx.actor, "health.read")],
  });

/** Partners for whom there is something to do, the most urgent first. */
export async function readNeedsYou(
  { platform }: CareParts,
  ctx: Ctx,
  { whose, limit }: { whose: "mine" | "all"; limit: number },
): Promise<{ items: Needy[]; mine: number }> {
  const person = ctx.actor.kind === "person" ? ctx.actor.personId : null;
  return platform.read(ctx, async (tx) => {
    const [own] = await runSql<{ count: number }>(tx, {
      text: `select count(*)::integer as count from app.partner where vendor_id = $1 and manager_id = $2 and status <> 'ended'`,
      values: [ctx.vendorId, person],
    });
    const rows = await candidates(tx, ctx, whose === "mine" ? person : null);
    const answers = await answersOf(
      tx,
      ctx,
      rows.map((row) => row.partnerId),
    );
    const today = await programs.today(tx, ctx);
    const active = await programs.activeFor(tx, ctx.vendorId);
    const label = labelsOf(active?.program, ctx.locale);
    const items = rows.flatMap(({ name, reference, ...health }): Needy[] => {
      const said = answers.filter((answer) => answer.partnerId === health.partnerId);
      const [action] = unanswered(suggest(health, null, label, ctx.locale), said, today);
      return action ? [{ partnerId: health.partnerId, name, reference, health, action }] : [];
    });
    const sorted = items.toSorted((a, b) => b.action.weight - a.action.weight || (a.name < b.name ? -1 : 1));
    return { items: sorted.slice(0, limit), mine: own?.count ?? 0 };
  });
}
