import { useListMetricFactsInfinite, type MetricValue } from "@fairway/client";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { defined } from "../../lib/search-params.ts";
import { formatDate, formatInstant } from "../../lib/format.ts";
import { SidePanel } from "../../ui/dialog.tsx";
import { Figure } from "../../ui/figure.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { useKnown } from "../session/use-known.ts";
import { FactLines } from "./fact-lines.tsx";
import classes from "./metric-drawer.module.css";

type Props = {
  partnerId: string;
  metric: string;
  asOf: string | undefined;
  program?: string | undefined;
  /** Names of the program's metrics, for those that this one is derived from. */
  labels: Record<string, string>;
  onMetric: (metric: string | undefined) => void;
};

function About({ metric }: { metric: MetricValue }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const window = metric.window;
  const to = window ? formatDate(window.to, i18n.language) : "";
  return (
    <div className={classes.about}>
      <p className={classes.value}>
        <Figure value={metric.value} label={metric.label} exact />
      </p>
      <p>{metric.says}</p>
      <ul className={classes.notes}>
        <li>{t("asOf", { date: formatDate(metric.asOf, i18n.language) })}</li>
        {window ? (
          <li>
            {window.from
              ? t("standing.lines.window", { from: formatDate(window.from, i18n.language), to })
              : t("standing.lines.windowOpen", { to })}
          </li>
        ) : null}
        {metric.sources.map((s) => (
          <li key={s.source}>
            {t("standing.lines.newest", { source: s.source, when: formatInstant(s.newestAt, i18n.language, timeZone) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Derived({ metric, labels, onMetric }: { metric: MetricValue } & Pick<Props, "labels" | "onMetric">) {
  const { t } = useTranslation();
  if (!metric.from.length) return null;
  return (
    <div>
      <h3>{t("standing.lines.derived")}</h3>
      <div className={classes.derived}>
        {metric.from.map((key) => (
          <Button key={key} variant="default" onClick={() => onMetric(key)}>
            {labels[key] ?? key}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Body({ partnerId, metric, asOf, program, labels, onMetric }: Props) {
  const vendor = useVendor();
  const { known } = useKnown();
  const asked = defined({ asOf, known, program, limit: 100 });
  const query = useListMetricFactsInfinite(vendor.id, partnerId, metric, asked, {
    query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined },
  });
  return (
    <Loaded query={query}>
      {(data) => {
        const first = data.pages[0];
        if (!first) return null;
        return (
          <div className={classes.body}>
            <About metric={first.metric} />
            <Derived metric={first.metric} labels={labels} onMetric={onMetric} />
            <FactLines
              metric={first.metric}
              lines={data.pages.flatMap((p) => p.items)}
              more={query.hasNextPage ? () => void query.fetchNextPage() : null}
              loading={query.isFetchingNextPage}
            />
          </div>
        );
      }}
    </Loaded>
  );
}

/** A figure unfolded: what it says, how fresh it is, and the records that make it. */
export function MetricDrawer(props: Props) {
  return (
    <SidePanel onClose={() => props.onMetric(undefined)} size={680} title={props.labels[props.metric] ?? props.metric}>
      <Body {...props} key={props.metric} />
    </SidePanel>
  );
}
