import type { FactLine, MetricValue } from "@fairway/client";
import { Button } from "@mantine/core";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate, formatInstant } from "../../lib/format.ts";
import { Figure } from "../../ui/figure.tsx";
import { IconChevronRight, IconMet } from "../../ui/icons.ts";
import { useVendor } from "../session/room.tsx";
import { FactData } from "./fact-data.tsx";
import { useSumSentence } from "./sum-sentence.ts";
import classes from "./metric-drawer.module.css";

type Props = { metric: MetricValue; lines: FactLine[]; more: (() => void) | null; loading: boolean };

function Line({ line }: { line: FactLine }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const [open, setOpen] = useState(false);
  return (
    <Fragment>
      <tr>
        <td>
          <button type="button" className={classes.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
            <IconChevronRight size={14} aria-hidden />
            <span className="visually-hidden">{t("standing.fact.details", { reference: line.reference })}, </span>
            {formatDate(line.occurredOn, i18n.language)}
          </button>
        </td>
        <td className={classes.reference}>
          {line.reference}
          {line.countsFor ? (
            <span className={classes.countsFor}>{t("standing.lines.countsFor", { who: line.countsFor })}</span>
          ) : null}
        </td>
        <td className={classes.source}>{line.source}</td>
        <td className={classes.end}>
          {line.contribution ? <Figure value={line.contribution} unit={false} exact /> : null}
        </td>
      </tr>
      {open ? (
        <tr>
          <td colSpan={4} className={classes.record}>
            <FactData data={line.data} />
            <p className={classes.recorded}>
              {t("standing.fact.recorded", {
                when: formatInstant(line.recordedAt, i18n.language, timeZone),
                source: line.source,
              })}
            </p>
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
}

/** The records that make a figure, with what each adds; below them the proof that they add up to it. */
export function FactLines({ metric, lines, more, loading }: Props) {
  const { t } = useTranslation();
  const proof = useSumSentence(metric, lines, more === null);
  if (!lines.length) return metric.from.length ? null : <p className={classes.none}>{t("standing.lines.none")}</p>;
  const unit = metric.value.currency ?? metric.value.unit;
  return (
    <div>
      <h3>{t("standing.lines.made")}</h3>
      <p className={classes.proof} role="status">
        {proof.exact ? <IconMet size={17} className={classes.exact} aria-hidden /> : null}
        {proof.says}
      </p>
      <table className={classes.lines}>
        <caption className="visually-hidden">{t("standing.lines.caption", { metric: metric.label })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("standing.fact.date")}</th>
            <th scope="col">{t("standing.fact.reference")}</th>
            <th scope="col" className={classes.source}>
              {t("standing.fact.source")}
            </th>
            <th scope="col" className={classes.end}>
              {t("standing.fact.contribution")}
              {unit ? ` (${unit})` : ""}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.factId} line={line} />
          ))}
        </tbody>
      </table>
      {more ? (
        <Button variant="default" fullWidth mt="sm" onClick={more} loading={loading}>
          {t("table.loadMore")}
        </Button>
      ) : null}
    </div>
  );
}
