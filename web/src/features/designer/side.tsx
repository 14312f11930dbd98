import { useTranslation } from "react-i18next";
import { failureOf } from "../../lib/errors.ts";
import { Panel } from "../../ui/page.tsx";
import { Problems } from "../programs/problems.tsx";
import { useDesigner } from "./state/designer.tsx";
import classes from "./designer.module.css";

/** What is wrong with the document now, each with its place. */
export function Side({ onPick }: { onPick: (line: number, column: number) => void }) {
  const { t } = useTranslation();
  const { sound, problems, page, checking, checkFailed } = useDesigner();
  return (
    <aside className={classes.side} aria-label={t("designer.check")}>
      <Panel>
        {checkFailed ? <p className={classes.because}>{failureOf(checkFailed).detail ?? t("error.network")}</p> : null}
        <Problems verdict={{ ok: sound, problems: [...problems], page }} checking={checking} onPick={onPick} />
        {sound || checking ? null : <p className={classes.because}>{t("designer.mayBeBroken")}</p>}
      </Panel>
    </aside>
  );
}
