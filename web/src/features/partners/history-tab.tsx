import { useGetStandingHistory, type GetStandingHistoryReplyItemsItem as Point } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { defined } from "../../lib/search-params.ts";
import { Chart } from "../../ui/chart/index.ts";
import { IconHistory } from "../../ui/icons.ts";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { useWords } from "../../ui/use-words.ts";
import { useProgram } from "../programs/use-program.ts";
import { useVendor } from "../session/room.tsx";
import { metricFinding, tierFinding } from "./findings.ts";
import classes from "./partner-page.module.css";

function TrackChart({
  track,
  label,
  tiers,
  points,
}: {
  track: string;
  label: string;
  tiers: readonly string[];
  points: Point[];
}) {
  const { t, i18n } = useTranslation();
  const own = points.map((p) => ({ asOf: p.asOf, standing: p.standings.find((s) => s.track === track) }));
  if (!own.some((p) => p.standing?.tier)) return null;
  const lowestFirst = [...tiers].reverse();
  return (
    <Chart
      title={tierFinding(
        own.map((p) => ({ asOf: p.asOf, tier: p.standing?.tier ?? null })),
        label,
        { t, locale: i18n.language },
      )}
      kind="step"
      categories={own.map((p) => formatDate(p.asOf, i18n.language))}
      series={[
        {
          name: label,
          values: own.map((p) => p.standing?.rank ?? -1),
          texts: own.map((p) => p.standing?.tier ?? t("tier.none")),
        },
      ]}
      levels={[t("tier.none"), ...lowestFirst]}
      levelOffset={1}
      categoryLabel={t("partners.history.date")}
    />
  );
}

function MetricChart({ metric, label, points }: { metric: string; label: string; points: Point[] }) {
  const { t, i18n } = useTranslation();
  const { locale, words } = useWords();
  const values = points.map((p) => p.metrics[metric]);
  if (!values.some((v) => v?.value !== null && v !== undefined)) return null;
  const numbers = values.map((v) => (typeof v?.value === "string" ? Number(v.value) : null));
  return (
    <Chart
      title={metricFinding(values, label, { t, locale, words })}
      kind="line"
      categories={points.map((p) => formatDate(p.asOf, i18n.language))}
      series={[{ name: label, values: numbers }]}
      percent={values.find((v) => v)?.type === "percent"}
      unit={values.find((v) => v)?.currency}
      categoryLabel={t("partners.history.date")}
    />
  );
}

/** Tier and headline metrics at every date that was measured. */
export function HistoryTab({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { program } = useProgram();
  const history = useGetStandingHistory(vendor.id, partnerId, defined({ program: program?.id }));
  return (
    <Loaded query={history}>
      {({ items }) => {
        const points = [...items].sort((a, b) => a.asOf.localeCompare(b.asOf));
        if (!points.length) {
          return (
            <Empty icon={IconHistory} title={t("partners.history.none")}>
              {t("partners.history.noneBody")}
            </Empty>
          );
        }
        return (
          <div className={classes.charts}>
            {(program?.tracks ?? []).map((track) => (
              <TrackChart key={track.key} track={track.key} label={track.label} tiers={track.tiers} points={points} />
            ))}
            {(program?.metrics ?? [])
              .filter((m) => m.headline)
              .map((m) => (
                <MetricChart key={m.key} metric={m.key} label={m.label} points={points} />
              ))}
          </div>
        );
      }}
    </Loaded>
  );
}
