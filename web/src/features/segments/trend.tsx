import type { Segment } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import classes from "./segments.module.css";

const [width, height] = [88, 24];

/** How many were in it over time, as a line; said in words as well. */
export function Trend({ trend }: Pick<Segment, "trend">) {
  const { t, i18n } = useTranslation();
  const [first] = trend;
  const last = trend.at(-1);
  if (!first || !last || trend.length < 2) return null;
  const counts = trend.map((point) => point.members);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const reach = Math.max(1, most - least);
  const points = counts.map((count, i) => {
    const x = (i / (counts.length - 1)) * (width - 2) + 1;
    const y = height - 2 - ((count - least) / reach) * (height - 4);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  const date = formatDate(first.on, i18n.language);
  const says = t("segments.trendSays", { first: first.members, last: last.members, date });
  return (
    <svg className={classes.trend} width={width} height={height} role="img" aria-label={says}>
      <title>{says}</title>
      <polyline points={points.join(" ")} />
    </svg>
  );
}
