import { ActionIcon, Skeleton, Tooltip, useComputedColorScheme } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { IconChartBar, IconTable } from "../icons.ts";
import { Panel } from "../page.tsx";
import { ChartTable } from "./chart-table.tsx";
import classes from "./chart.module.css";
import { colourOf } from "./colours.ts";
import type { ChartProps } from "./types.ts";

const Canvas = lazy(() => import("./canvas.tsx").then((m) => ({ default: m.Canvas })));

/** Names of stacked series, in the order of the stack from the top. */
function Legend({ series }: Pick<ChartProps, "series">) {
  const scheme = useComputedColorScheme("light");
  return (
    <ul className={classes.legend} aria-hidden>
      {series
        .map((s, i) => (
          <li key={s.name}>
            <span className={classes.swatch} style={{ background: colourOf(s, i, scheme) }} />
            {s.name}
          </li>
        ))
        .reverse()}
    </ul>
  );
}

/** A chart that says its finding in the title, with the table behind it. */
export function Chart(props: ChartProps) {
  const { t } = useTranslation();
  const [table, setTable] = useState(false);
  const height = props.height ?? 240;
  const label = table ? t("table.showChart") : t("table.showTable");
  const Sign = table ? IconChartBar : IconTable;
  return (
    <Panel>
      <figure className={classes.chart} aria-label={props.title}>
        <div className={classes.head}>
          <figcaption className={classes.title}>{props.title}</figcaption>
          <Tooltip label={label}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={28}
              aria-label={label}
              aria-pressed={table}
              onClick={() => setTable(!table)}
            >
              <Sign size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </div>
        {props.kind === "stacked" && !table ? <Legend series={props.series} /> : null}
        {table ? (
          <ChartTable {...props} />
        ) : (
          <Suspense fallback={<Skeleton height={height} />}>
            <Canvas {...props} height={height} />
          </Suspense>
        )}
      </figure>
    </Panel>
  );
}
