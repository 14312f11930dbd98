import type { PlanDate } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDate, valueText } from "../../lib/format.ts";
import { useWords } from "../../ui/use-words.ts";

const isNegative = (text: string): boolean => text.startsWith("-");
const magnitude = (text: string): string => (isNegative(text) ? text.slice(1) : text);

/** Whether part of the cost counts everybody who may ask for something, or use it. */
const isEstimated = ({ costs }: PlanDate): boolean =>
  costs.some(({ estimated, difference }) => estimated && difference.value !== null);

/** What a date of a plan comes to, in one sentence. */
export function useHeadline(): (result: PlanDate) => string {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  return (result) => {
    const { partners, moved, up, down, entered, left, cost } = result;
    const ways = [
      up ? t("plan.sentence.up", { count: up }) : "",
      down ? t("plan.sentence.down", { count: down }) : "",
      entered ? t("plan.sentence.entered", { count: entered }) : "",
      left ? t("plan.sentence.left", { count: left }) : "",
    ].filter(Boolean);
    const moves = moved
      ? t("plan.sentence.moved", { count: moved, partners, ways: ways.join(", ") })
      : t("plan.sentence.nobody", { partners });
    const { value } = cost.difference;
    if (typeof value !== "string") return `${moves}.`;
    const amount = valueText({ ...cost.difference, value: magnitude(value) }, locale, words);
    const way = Number(value) === 0 ? "equal" : isNegative(value) ? "less" : "more";
    const says = t(`plan.sentence.${way}`, { amount });
    return `${moves}; ${isEstimated(result) ? t("plan.sentence.ifAll", { cost: says }) : says}.`;
  };
}

/** What the draft was compared with. */
export function useBasis(): (result: PlanDate) => string {
  const { t, i18n } = useTranslation();
  return ({ basis, asOf, version }) =>
    t(`plan.basis.${basis}`, { date: formatDate(asOf, i18n.language), version: version ?? "" });
}
