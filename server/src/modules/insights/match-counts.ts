import type { Id } from "@fairway/kernel";
import { explainCondition, explainFactCondition, matching, matchingFacts, type Program } from "@fairway/program";
import { runSql, type Ctx, type Tx } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";

type Explanation = ReturnType<typeof explainCondition>;

export type MatchExample = {
  partnerId: Id<"partner">;
  name: string;
  fact: { id: Id<"fact">; occurredOn: string; reference: string | null } | null;
  explanation: Explanation;
};

export type Counted = {
  asOf: string | null;
  /** The first day of the facts that were looked at. */
  from: string | null;
  matches: number | null;
  total: number | null;
  /** A few for which it holds, and a few for which it does not. */
  holds: readonly MatchExample[];
  fails: readonly MatchExample[];
};

const shown = 3;
type Rule = Parameters<typeof matching>[1];
type Count = { matches: number; total: number };

type PartnerRow = {
  id: Id<"partner">;
  name: string;
  types: string[];
  region: string | null;
  country: string | null;
  joined_on: string | null;
  status: string;
  attributes: Record<string, unknown>;
};
type MeasuredRow = PartnerRow & {
  metrics: Record<string, unknown>;
  held: Record<string, { tier: string | null; rank: number }>;
  badges: string[];
  agreements: string[];
};

const partnerColumns = "p.id, p.name, p.types, p.region, p.country, p.joined_on::text, p.status, p.attributes";

const partnerOf = ({ types, region, country, joined_on, status, attributes }: PartnerRow) => ({
  types,
  region,
  country,
  status,
  attributes,
  joinedOn: joined_on,
});

async function partnerExamples(tx: Tx, ctx: Ctx, at: ProgramAt, rule: Rule, asOf: string, ids: readonly string[]) {
  const rows = await runSql<MeasuredRow>(tx, {
    text: `select ${partnerColumns}, m.metrics, m.held, m.badges,
        array(select g.key from app.agreement_standing s join app.agreement g on g.vendor_id = $1 and g.id = s.agreement_id
          where s.vendor_id = $1 and s.partner_id = p.id and s.holds) as agreements
      from app.partner p join app.measurement m on m.vendor_id = p.vendor_id and m.partner_id = p.id
      where p.vendor_id = $1 and p.id = any ($2::uuid[]) and m.program_id = $3 and m.as_of = $4::date order by p.name, p.id`,
    values: [ctx.vendorId, ids, at.programId, asOf],
  });
  return rows.map((row): MatchExample => {
    const { metrics, held, badges, agreements } = row;
    const measured = {
      asOf: Temporal.PlainDate.from(asOf),
      metrics,
      held,
      badges,
      agreements,
      partner: partnerOf(row),
    };
    const explanation = explainCondition(at.program, rule, measured, ctx.locale);
    return { partnerId: row.id, name: row.name, fact: null, explanation };
  });
}

/** Counts the measured partners of a program for which a condition holds as of its live date. */
export async function countPartners(tx: Tx, ctx: Ctx, at: ProgramAt, rule: Rule, asOf: string): Promise<Counted> {
  const { vendorId } = ctx;
  const day = Temporal.PlainDate.from(asOf);
  const matched = matching(at.program, rule, { vendorId, programId: at.programId, asOf: day });
  const [count] = await runSql<Count>(tx, matched.count);
  const few = async (holds: boolean) => {
    const rows = await runSql<{ partner_id: string }>(tx, matched.list({ after: null, limit: shown, holds }));
    const ids = rows.map((row) => row.partner_id);
    return partnerExamples(tx, ctx, at, rule, asOf, ids);
  };
  return {
    asOf,
    from: null,
    matches: count?.matches ?? 0,
    total: count?.total ?? 0,
    holds: await few(true),
    fails: await few(false),
  };
}

type FactRow = {
  id: Id<"fact">;
  partner_id: string;
  occurred_on: string;
  source: string;
  reference: string | null;
  data: Record<string, unknown>;
};

/** Counts the facts of one kind in the last twelve months for which a condition holds. */
export async function countFacts(
  tx: Tx,
  ctx: Ctx,
  program: Program,
  kind: string,
  rule: Rule,
  today: string,
): Promise<Counted> {
  const asOf = Temporal.PlainDate.from(today);
  const from = asOf.subtract({ years: 1 }).add({ days: 1 });
  const matched = matchingFacts(program, kind, rule, { vendorId: ctx.vendorId, asOf, from });
  const [count] = await runSql<Count>(tx, matched.count);
  const few = async (holds: boolean): Promise<MatchExample[]> => {
    const facts = await runSql<FactRow>(tx, matched.list({ limit: shown, holds }));
    const partners = await runSql<PartnerRow>(tx, {
      text: `select ${partnerColumns} from app.partner p where p.vendor_id = $1 and p.id = any ($2::uuid[])`,
      values: [ctx.vendorId, facts.map((fact) => fact.partner_id)],
    });
    return facts.flatMap((fact) => {
      const partner = partners.find(({ id }) => id === fact.partner_id);
      if (!partner) return [];
      const { id, reference, source, occurred_on: occurredOn, data } = fact;
      const recorded = { kind, occurredOn, source, reference, data: data ?? {}, partner: partnerOf(partner), asOf };
      const explanation = explainFactCondition(program, rule, recorded, ctx.locale);
      return [{ partnerId: partner.id, name: partner.name, fact: { id, occurredOn, reference }, explanation }];
    });
  };
  return {
    asOf: today,
    from: from.toString(),
    matches: count?.matches ?? 0,
    total: count?.total ?? 0,
    holds: await few(true),
    fails: await few(false),
  };
}
