import type { PlanDate } from "@fairway/client";
import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Panel } from "../../ui/page.tsx";
import classes from "./plan.module.css";
import { useLineView, type LineView } from "./use-plan.ts";

type Item = {
  key: "up" | "down" | "entered" | "left" | "firstLosses" | "near" | "due";
  show: LineView;
  tone?: "ok" | "bad";
};

const items: readonly Item[] = [
  { key: "up", show: { direction: "up", subject: "tier" }, tone: "ok" },
  { key: "down", show: { direction: "down", subject: "tier" }, tone: "bad" },
  { key: "entered", show: { direction: "in", subject: "tier" } },
  { key: "left", show: { direction: "out", subject: "tier" }, tone: "bad" },
  { key: "firstLosses", show: { first: true }, tone: "bad" },
  { key: "near", show: { direction: "near" } },
  { key: "due", show: { direction: "due", subject: "tier" } },
];

function Count({ item, value }: { item: Item; value: number }) {
  const { t, i18n } = useTranslation();
  const { show } = useLineView();
  const number = new Intl.NumberFormat(i18n.language).format(value);
  const body = (
    <>
      <span className={classes.label}>{t(`plan.counts.${item.key}`)}</span>
      <span className={`${classes.big} ${value > 0 && item.tone ? classes[item.tone] : ""}`}>{number}</span>
    </>
  );
  if (value === 0) return <div className={classes.figure}>{body}</div>;
  return (
    <UnstyledButton className={`${classes.figure} ${classes.opens}`} onClick={() => show(item.show)}>
      {body}
      <span className="visually-hidden">{t("plan.counts.show")}</span>
    </UnstyledButton>
  );
}

/** What a date of a plan comes to in numbers; each shows its partners. */
export function Counts({ result }: { result: PlanDate }) {
  const { t } = useTranslation();
  const shown = items.filter(({ key }) =>
    key === "entered" || key === "left" || key === "due" ? result[key] > 0 : true,
  );
  return (
    <Panel padded={false}>
      <ul className={classes.figures} aria-label={t("plan.counts.title")}>
        {shown.map((item) => (
          <li key={item.key}>
            <Count item={item} value={result[item.key]} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
