import type { Id } from "@fairway/kernel";
import { runSql, type Ctx, type Tx } from "../../platform/index.ts";

/** What belongs to a partner record and cannot become another's: it has to be settled before the record can go. */
const held = `
  select 'agreements' as what, coalesce(g.name ->> $3, g.name ->> 'en', g.key) as name from app.agreement_standing s
    join app.agreement g on g.vendor_id = s.vendor_id and g.id = s.agreement_id
    where s.vendor_id = $1 and s.partner_id = $2 and s.holds
  union all select 'links', o.name from app.partner_link l
    join app.partner o on o.vendor_id = l.vendor_id and o.id = case when l.parent_id = $2 then l.child_id else l.parent_id end
    where l.vendor_id = $1 and (l.parent_id = $2 or l.child_id = $2) and coalesce(l.until_on, 'infinity'::date) > $4::date
  union all select 'openings', coalesce(t.label, o.thing_key, '') from app.gate_opening o
    left join app.gate t on t.vendor_id = o.vendor_id and t.id = o.gate_id
    where o.vendor_id = $1 and o.partner_id = $2 and o.status = 'open'
  union all select 'checklists', coalesce(t.name ->> $3, t.name ->> 'en', '') from app.onboarding r
    join app.onboarding_template t on t.vendor_id = r.vendor_id and t.id = r.template_id
    where r.vendor_id = $1 and r.partner_id = $2 and r.status in ('running', 'stalled')
  union all select 'benefits', b.benefit from app.benefit_allocation b
    where b.vendor_id = $1 and b.partner_id = $2 and b.status = 'active'
  union all select 'requests', a.benefit from app.benefit_application a
    where a.vendor_id = $1 and a.partner_id = $2 and a.status in ('pending_submission', 'in_review', 'action_required')
  union all select 'requests', a.track from app.appeal a
    where a.vendor_id = $1 and a.partner_id = $2 and a.status = 'open'
  union all select 'requests', coalesce(r.label ->> $3, r.label ->> 'en', '') from app.gate_request r
    where r.vendor_id = $1 and r.partner_id = $2 and r.status = 'asked'`;

const words = {
  en: {
    agreements: [
      "The record that would go has signed",
      "Merge the other way round, or have it signed by the other and end this one.",
    ],
    links: ["The record that would go is linked with", "End these links, and make them for the record that stays."],
    openings: ["Open by hand for the record that would go", "Close them, and open them for the record that stays."],
    checklists: ["Checklists run for the record that would go", "Complete or cancel them first."],
    benefits: ["The record that would go holds benefits", "Merge the other way round, or take them back first."],
    requests: ["Requests of the record that would go are open", "Decide them first."],
  },
  de: {
    agreements: [
      "Der Datensatz, der wegfiele, hat unterzeichnet",
      "Führen Sie umgekehrt zusammen, oder lassen Sie den anderen unterzeichnen und beenden Sie diesen.",
    ],
    links: [
      "Der Datensatz, der wegfiele, ist verbunden mit",
      "Beenden Sie diese Verbindungen, und legen Sie sie beim bleibenden Datensatz an.",
    ],
    openings: [
      "Für den Datensatz, der wegfiele, von Hand geöffnet",
      "Schließen Sie das, und öffnen Sie es für den bleibenden Datensatz.",
    ],
    checklists: [
      "Für den Datensatz, der wegfiele, laufen Checklisten",
      "Schließen Sie sie erst ab, oder brechen Sie sie ab.",
    ],
    benefits: [
      "Der Datensatz, der wegfiele, hat Leistungen",
      "Führen Sie umgekehrt zusammen, oder nehmen Sie sie erst zurück.",
    ],
    requests: ["Anfragen des Datensatzes, der wegfiele, sind offen", "Entscheiden Sie erst darüber."],
  },
} as const;

type Kind = keyof (typeof words)["en"];

/** Why a record cannot go: what would be left behind, by name, and what to do about it. */
export async function leftBehind(tx: Tx, ctx: Ctx, goesId: Id<"partner">, today: string) {
  const rows = await runSql<{ what: Kind; name: string }>(tx, {
    text: `select distinct what, name from (${held}) h order by what, name`,
    values: [ctx.vendorId, goesId, ctx.locale, today],
  });
  const found = new Map<Kind, string[]>();
  for (const { what, name } of rows) found.set(what, [...(found.get(what) ?? []), name]);
  return [...found].map(([what, names]) => {
    const [says, remedy] = words[ctx.locale][what];
    const rest = names.length > 10 ? " …" : "";
    return { code: `merge.${what}`, says: `${says}: ${names.slice(0, 10).join(", ")}${rest}.`, remedy };
  });
}
