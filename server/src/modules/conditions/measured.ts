import type { Id } from "@fairway/kernel";
import type { MeasuredPartner } from "@fairway/program";
import { runSql, type Tx } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";

type Row = {
  id: string;
  types: string[];
  region: string | null;
  country: string | null;
  joined_on: string | null;
  status: string;
  attributes: Record<string, unknown>;
  metrics: Record<string, unknown> | null;
  held: MeasuredPartner["held"] | null;
  badges: string[] | null;
  agreements: string[];
};

/** A partner as conditions see it now; `isMeasured` is false for one that is not in the program. */
export type Seen = MeasuredPartner & { isMeasured: boolean };

/** What was measured of these partners as of the live date, beside what is known of them. */
export async function seenPartners(
  tx: Tx,
  vendorId: Id<"vendor">,
  at: Pick<ProgramAt, "programId" | "liveAsOf">,
  partnerIds: readonly string[],
  today: string,
): Promise<Map<string, Seen>> {
  const rows = await runSql<Row>(tx, {
    text: `select p.id, p.types, p.region, p.country, p.joined_on, p.status, p.attributes, m.metrics, m.held, m.badges,
        array(select g.key from app.agreement_standing s join app.agreement g on g.vendor_id = $1 and g.id = s.agreement_id
          where s.vendor_id = $1 and s.partner_id = p.id and s.holds) as agreements
      from app.partner p left join app.measurement m on m.vendor_id = $1 and m.program_id = $2 and m.as_of = $3::date
        and m.partner_id = p.id
      where p.vendor_id = $1 and p.id = any ($4::uuid[])`,
    values: [vendorId, at.programId, at.liveAsOf, partnerIds],
  });
  const asOf = Temporal.PlainDate.from(at.liveAsOf ?? today);
  return new Map(
    rows.map(({ id, joined_on: joinedOn, metrics, held, badges, agreements, ...partner }) => [
      id,
      {
        asOf,
        isMeasured: metrics !== null,
        metrics: metrics ?? {},
        held: held ?? {},
        badges: badges ?? [],
        agreements,
        partner: { ...partner, joinedOn },
      },
    ]),
  );
}
