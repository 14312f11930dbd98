import type { FactLine, MetricValue } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { exactSum, sameNumber } from "../../lib/exact-sum.ts";
import { formatValue } from "../../lib/format.ts";
import { useWords } from "../../ui/use-words.ts";

type Proof = { kind: "equals" | "partial" | "differs" | "notSum"; sum: string };

/** Whether the lines add up to the figure, as far as they are loaded. */
export function proofOf(metric: MetricValue, lines: readonly FactLine[], complete: boolean): Proof {
  const shares = lines.map((l) => l.contribution?.value).filter((v): v is string => typeof v === "string");
  const figure = metric.value.value;
  if (shares.length < lines.length || typeof figure !== "string") return { kind: "notSum", sum: "0" };
  const sum = exactSum(shares);
  if (!complete) return { kind: "partial", sum };
  return { kind: sameNumber(sum, figure) ? "equals" : "differs", sum };
}

/** The proof in a sentence. */
export function useSumSentence(metric: MetricValue, lines: readonly FactLine[], complete: boolean) {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  const proof = proofOf(metric, lines, complete);
  const text = (value: string) => formatValue({ ...metric.value, value }, locale, words).full;
  const figure = formatValue(metric.value, locale, words).full;
  const says = {
    equals: () => t("standing.lines.sumEquals", { count: lines.length, sum: text(proof.sum) }),
    partial: () => t("standing.lines.sumPartial", { loaded: lines.length, sum: text(proof.sum), figure }),
    differs: () => t("standing.lines.sumDiffers", { sum: text(proof.sum), figure }),
    notSum: () => t("standing.lines.notSum", { count: metric.factCount ?? lines.length }),
  }[proof.kind]();
  return { says, exact: proof.kind === "equals" };
}
