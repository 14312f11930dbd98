import type { ImportRun } from "@fairway/client";
import { useTranslation } from "react-i18next";

export const underWay = (run: ImportRun): boolean => run.status === "queued" || run.status === "running";

/** How an import stands, in one sentence. */
export function useRunSentence(run: ImportRun): string {
  const { t, i18n } = useTranslation();
  const counts = {
    rows: run.rowsRead,
    created: run.created,
    changed: run.changed,
    unchanged: run.unchanged,
    bad: run.bad,
  };
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent" }).format(run.progress);
  return {
    queued: () => t("imports.queued"),
    running: () => t("imports.running", { percent }),
    stopped: () => t("imports.stoppedState", { rows: run.rowsRead }),
    failed: () => t("imports.failedState", { rows: run.rowsRead }),
    done: () => {
      if (run.dryRun) return t("imports.doneDry", counts);
      const measured = run.created + run.changed > 0 ? ` ${t("imports.measured")}` : "";
      return `${t("imports.done", counts)}${measured}`;
    },
  }[run.status]();
}
