import type { ScoreAtSight } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { valueText } from "../../lib/format.ts";
import { useWords } from "../../ui/use-words.ts";
import { scoreText } from "./columns.tsx";
import classes from "./recruiting.module.css";

/** How near the applicant is to the ideal partner, part by part; unknown is said, not counted as nothing. */
export function Score({ ideal }: { ideal: ScoreAtSight }) {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  return (
    <div className={classes.stack}>
      <p className={classes.big}>{ideal.of ? `${scoreText(ideal)} / ${ideal.of}` : scoreText(ideal)}</p>
      <p>{ideal.says}</p>
      <ul className={classes.list}>
        {ideal.parts.map((part) => (
          <li key={part.key} className={classes.part}>
            <span className={part.known ? "" : classes.unknown}>{part.explanation.says}</span>
            {part.known && part.figure ? (
              <span className={classes.note}>
                {t("recruiting.told", { figure: valueText(part.figure, locale, words) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
