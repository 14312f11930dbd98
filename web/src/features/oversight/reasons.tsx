import type { MoveBrief } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { ExplanationView } from "../standings/index.ts";
import classes from "./oversight.module.css";

/** What the figures said when a move was decided, folded away. */
export function Reasons({ move }: { move: MoveBrief }) {
  const { t } = useTranslation();
  if (!move.missing.length) return null;
  return (
    <details className={classes.why}>
      <summary>{t("oversight.why")}</summary>
      {move.missing.map((explanation) => (
        <ExplanationView key={explanation.rule} explanation={explanation} />
      ))}
    </details>
  );
}
