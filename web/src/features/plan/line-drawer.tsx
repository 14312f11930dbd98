import { useListPlanLines, type Explanation, type Plan, type PlanDate, type PlanLine } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { SidePanel } from "../../ui/dialog.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { ExplanationView } from "../standings/index.ts";
import { Way } from "./line-columns.tsx";
import classes from "./plan.module.css";

function Part({ title, parts }: { title: string; parts: readonly Explanation[] }) {
  if (!parts.length) return null;
  return (
    <div className={classes.part}>
      <h4>{title}</h4>
      {parts.map((part, i) => (
        <ExplanationView key={`${i}-${part.rule}`} explanation={part} />
      ))}
    </div>
  );
}

function useTitle(line: PlanLine): string {
  const { t } = useTranslation();
  if (line.subject === "badge") return t(line.direction === "up" ? "plan.drawer.badgeGained" : "plan.drawer.badgeLost");
  if (line.subject === "benefit") return t("plan.drawer.benefit");
  if (line.direction === "in" || line.direction === "out") return t("plan.drawer.membership");
  if (line.direction === "up") return t("plan.drawer.reached", { tier: line.to.tier ?? "" });
  return t("plan.drawer.lost", { tier: line.from.tier ?? "" });
}

function Notes({ line }: { line: PlanLine }) {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent", maximumFractionDigits: 1 });
  const day = (date: string) => formatDate(date, i18n.language);
  const notes = [
    line.firstLoss ? t("plan.lines.first") : "",
    line.already ? t("plan.lines.alreadyBody") : "",
    line.near === null ? "" : t("plan.drawer.near", { share: percent.format(Number(line.near)) }),
    line.effectiveOn === null ? "" : t("plan.lines.effective", { date: day(line.effectiveOn) }),
    line.protectedUntil === null ? "" : t("plan.lines.protected", { date: day(line.protectedUntil) }),
  ].filter(Boolean);
  if (!notes.length) return null;
  return (
    <ul className={classes.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function LineView({ line }: { line: PlanLine }) {
  const { t } = useTranslation();
  const title = useTitle(line);
  return (
    <section className={classes.line} aria-label={line.label}>
      <div className={classes.lineHead}>
        <h3>{line.label}</h3>
        <Way line={line} />
      </div>
      <Notes line={line} />
      <Part title={title} parts={line.reasons} />
      {line.next && line.next.tier !== line.from.tier ? (
        <Part title={t("plan.drawer.next", { tier: line.next.tier })} parts={line.next.missing} />
      ) : null}
    </section>
  );
}

type Props = { plan: Plan; result: PlanDate; partnerId: string; onClose: () => void };

/** Why one partner moves, in every track. */
export function LineDrawer({ plan, result, partnerId, onClose }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListPlanLines(vendor.id, plan.id, { asOf: result.asOf, partner: partnerId, limit: 100 });
  const name = query.data?.items[0]?.partner.name ?? "";
  return (
    <SidePanel onClose={onClose} size={560} title={name}>
      <Loaded query={query}>
        {({ items }) => (
          <div className={classes.drawer}>
            {items.map((line) => (
              <LineView key={`${line.subject}/${line.track}`} line={line} />
            ))}
            <Link to="/console/$vendor/partners/$partnerId" params={{ vendor: vendor.slug, partnerId }}>
              {t("plan.drawer.partner")}
            </Link>
          </div>
        )}
      </Loaded>
    </SidePanel>
  );
}
