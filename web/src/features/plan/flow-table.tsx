import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { usePlaceName } from "./use-place-name.ts";
import { placesOf } from "./flow-layout.ts";
import classes from "./flow.module.css";
import { placeKey, useLineView, type Track } from "./use-plan.ts";

/** The numbers behind the streams: rows are what is held, columns what the draft gives. */
export function FlowTable({ track }: { track: Track }) {
  const { t, i18n } = useTranslation();
  const { show } = useLineView();
  const nameOf = usePlaceName();
  const number = new Intl.NumberFormat(i18n.language);
  const used = (side: "from" | "to") =>
    placesOf(track).filter((key) => track.flows.some((flow) => placeKey(flow[side]) === key));
  const flowOf = (from: string, to: string) =>
    track.flows.find((flow) => placeKey(flow.from) === from && placeKey(flow.to) === to);
  const open = (from: string, to: string, count: number, way: "up" | "down" | "in" | "out" | "due") =>
    count > 0 ? (
      <UnstyledButton
        className={`${classes.cell} ${classes[way]}`}
        title={way === "due" ? t("plan.lines.directions.due") : undefined}
        aria-label={`${t("plan.flow.stream", { from: nameOf(from), to: nameOf(to), count })}${
          way === "due" ? ` (${t("plan.lines.directions.due")})` : ""
        }`}
        onClick={() => show({ track: track.track, from, to, direction: way === "due" ? "due" : "moved" })}
      >
        {number.format(count)}
      </UnstyledButton>
    ) : null;
  const cell = (from: string, to: string) => {
    const flow = flowOf(from, to);
    if (!flow) return <span className={classes.nothing}>–</span>;
    if (flow.direction === "same") return number.format(flow.count);
    return (
      <span className={classes.cells}>
        {open(from, to, flow.due, "due")}
        {open(from, to, flow.count - flow.due, flow.direction)}
      </span>
    );
  };
  const total = (from: string) =>
    track.flows.reduce((sum, flow) => sum + (placeKey(flow.from) === from ? flow.count : 0), 0);
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={track.label}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{`${t("plan.flow.from")} \\ ${t("plan.flow.to")}`}</th>
            {used("to").map((to) => (
              <th key={to} scope="col">
                {nameOf(to)}
              </th>
            ))}
            <th scope="col">{t("plan.flow.total")}</th>
          </tr>
        </thead>
        <tbody>
          {used("from").map((from) => (
            <tr key={from}>
              <th scope="row">{nameOf(from)}</th>
              {used("to").map((to) => (
                <td key={to}>{cell(from, to)}</td>
              ))}
              <td>{number.format(total(from))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
