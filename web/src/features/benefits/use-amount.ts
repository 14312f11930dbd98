import type { Value } from "@fairway/client";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { amountText } from "../../lib/amount.ts";
import { failureOf, fieldErrors } from "../../lib/errors.ts";
import { formatDecimal, formatValue } from "../../lib/format.ts";
import { useWords } from "../../ui/use-words.ts";

/** An amount as it is written in a field, at most so much of it, and what is wrong with it. */
export function useAmount(initial: string, most: Value | null, error: unknown) {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  const [written, setWritten] = useState(formatDecimal(initial, locale, { useGrouping: false }));
  const [isRefused, setRefused] = useState(false);
  const exact = amountText(written, locale);
  const all = most && formatValue(most, locale, words).full;
  const isTooMuch = exact !== null && typeof most?.value === "string" && Number(exact) > Number(most.value);
  const problem = (): string | undefined => {
    if (isRefused && exact === null)
      return t("benefits.noAmount", { example: formatDecimal("1250.50", locale, { minimumFractionDigits: 2 }) });
    const said = fieldErrors(error)["amount"];
    if (said === undefined || all === null || !isTooMuch) return said;
    return t(failureOf(error).code === "benefit.overdrawn" ? "benefits.onlyLeft" : "benefits.moreThan", { all });
  };
  return {
    field: {
      inputMode: "decimal" as const,
      value: written,
      error: problem(),
      onChange: (event: { currentTarget: { value: string } }) => {
        setWritten(event.currentTarget.value);
        setRefused(false);
      },
    },
    /** The exact amount; null where it is none, which is then said at the field. */
    read: (): string | null => {
      setRefused(exact === null);
      return exact;
    },
    clear: () => setWritten(""),
  };
}
