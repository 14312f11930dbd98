import type { ExploreReply, Value } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDecimal, formatValue } from "../../lib/format.ts";
import { useWords } from "../../ui/use-words.ts";
import classes from "./explore.module.css";
import { absent, type Pivot } from "./pivot.ts";

type Props = { reply: ExploreReply; pivot: Pivot; columnName: (key: string) => string; across: boolean };

/** A cell to the cent, or to the digit. */
function useCell(): (value: Value | undefined) => string {
  const { locale, words } = useWords();
  return (value) => {
    if (!value) return "–";
    if (value.type === "money" && typeof value.value === "string")
      return formatDecimal(value.value, locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    return formatValue(value, locale, words).short;
  };
}

function Head({ reply, pivot, columnName, across, total }: Props & { total: boolean }) {
  const { t } = useTranslation();
  const dimensions =
    across && reply.rows.every((r) => r.period === null) ? reply.dimensions.slice(0, -1) : reply.dimensions;
  return (
    <thead>
      <tr>
        {dimensions.length ? (
          dimensions.map((d) => (
            <th key={d.key} scope="col">
              {d.label}
            </th>
          ))
        ) : (
          <th scope="col">{t("explore.measure")}</th>
        )}
        {pivot.columnKeys.map((c) => (
          <th key={c} scope="col" className={classes.end}>
            {across
              ? columnName(c)
              : `${reply.measure.label}${reply.measure.currency ? ` (${reply.measure.currency})` : ""}`}
          </th>
        ))}
        {total ? (
          <th scope="col" className={classes.end}>
            {t("explore.total")}
          </th>
        ) : null}
      </tr>
    </thead>
  );
}

function Foot({ reply, pivot, across, total, span }: Props & { total: boolean; span: number }) {
  const { t } = useTranslation();
  const cell = useCell();
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={span}>
          {t("explore.total")}
        </th>
        {across
          ? pivot.columnKeys.map((c) => (
              <td key={c} className={classes.end}>
                {cell(pivot.columnTotal(c))}
              </td>
            ))
          : null}
        {total || !across ? <td className={classes.end}>{cell(reply.total)}</td> : null}
      </tr>
    </tfoot>
  );
}

/** The rows of the answer; with totals where the figure may be added. */
export function AnswerTable(props: Props) {
  const { reply, pivot, across } = props;
  const { t } = useTranslation();
  const cell = useCell();
  const total = across && reply.additive;
  const span = Math.max(1, pivot.rowKeys[0]?.length ?? 1);
  const plain = reply.dimensions.length === 0;
  const caption = t("explore.caption", {
    measure: reply.measure.label,
    dimensions: reply.dimensions.map((d) => d.label).join(", "),
  });
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <Head {...props} total={total} />
        <tbody>
          {pivot.rowKeys.map((keys) => (
            <tr key={keys.join("\u0000")}>
              {keys.map((key, i) => (
                <th key={i} scope="row">
                  {plain ? reply.measure.label : key === absent ? t("explore.unknown") : key}
                </th>
              ))}
              {pivot.columnKeys.map((c) => (
                <td key={c} className={classes.end}>
                  {cell(pivot.cell(keys, c))}
                </td>
              ))}
              {total ? <td className={`${classes.end} ${classes.total}`}>{cell(pivot.rowTotal(keys))}</td> : null}
            </tr>
          ))}
        </tbody>
        {pivot.rowKeys.length > 1 ? <Foot {...props} total={total} span={span} /> : null}
      </table>
    </div>
  );
}
