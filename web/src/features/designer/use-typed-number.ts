import { useState } from "react";
import { useTranslation } from "react-i18next";
import { amountToWrite, signedAmountText } from "../../lib/amount.ts";
import { useWords } from "../../ui/use-words.ts";

type Change = (exact: string | null, typed: string) => void;

/**
 * A field for a number. What somebody types stays as it is written until it is left; `change` is told the exact decimal
 * text, or null where it is no number, which is said at the field.
 */
export function useTypedNumber(exact: string, change: Change) {
  const { t } = useTranslation();
  const { locale } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? amountToWrite(exact, locale);
  const isWrong = shown.trim() !== "" && signedAmountText(shown, locale) === null;
  return {
    inputMode: "decimal" as const,
    value: shown,
    error: isWrong ? t("designer.notNumber") : undefined,
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      setTyped(value);
      change(signedAmountText(value, locale), value);
    },
    onBlur: () => {
      if (!isWrong) setTyped(null);
    },
  };
}
