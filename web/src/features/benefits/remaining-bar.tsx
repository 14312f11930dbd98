import type { Value } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { shareOf, valueText } from "../../lib/format.ts";
import { useWords } from "../../ui/use-words.ts";
import classes from "./benefits.module.css";

type Props = { allocated: Value | null; utilized: Value | null; remaining: Value | null; wide?: boolean };

/** What was used of an amount and what is left, as a bar and in words. */
export function RemainingBar({ allocated, utilized, remaining, wide = false }: Props) {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  if (!allocated || !utilized || !remaining) return null;
  const said = (value: Value) => valueText(value, locale, words);
  const share = shareOf(utilized, allocated) ?? 0;
  return (
    <div className={wide ? `${classes.remaining} ${classes.wide}` : classes.remaining}>
      <span className={classes.track} aria-hidden>
        <span className={classes.used} style={{ width: `${Math.min(share, 1) * 100}%` }} />
      </span>
      <span className={classes.left}>
        {t("benefits.left", { remaining: said(remaining), allocated: said(allocated) })}
      </span>
    </div>
  );
}
