import type { ImportRun } from "@fairway/client";
import { Alert, Progress } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { Section } from "../../ui/page.tsx";
import { useVendor } from "../session/room.tsx";
import classes from "./imports.module.css";
import { cellText } from "./cell-text.ts";
import { Problems } from "./problems.tsx";
import { underWay } from "./run-sentence.ts";

function Times({ run }: { run: ImportRun }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const at = (instant: string) => formatInstant(instant, i18n.language, timeZone);
  const started = at(run.createdAt);
  return (
    <p className={classes.note}>
      {run.finishedAt
        ? t("imports.timesDone", { started, finished: at(run.finishedAt) })
        : t("imports.times", { started })}
    </p>
  );
}

function Steps({ run }: { run: ImportRun }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  const counts = ["rowsRead", "created", "changed", "unchanged", "bad"] as const;
  const heads = {
    rowsRead: t("imports.rows"),
    created: t("imports.created"),
    changed: t("imports.changed"),
    unchanged: t("imports.unchanged"),
    bad: t("imports.bad"),
  };
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t("imports.perStep")}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("imports.perStep")}</th>
            {counts.map((c) => (
              <th key={c} scope="col" className={classes.end}>
                {heads[c]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {run.steps.map((s, i) => (
            <tr key={i}>
              <td>
                {s.to === "partners"
                  ? t("imports.stepPartners", { file: s.from })
                  : t("imports.stepFacts", { kind: t("imports.facts"), file: s.from })}
              </td>
              {counts.map((c) => (
                <td key={c} className={classes.end} data-bad={c === "bad" && s[c] > 0 ? true : undefined}>
                  {number.format(s[c])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Preview({ run, step }: { run: ImportRun; step: number }) {
  const { t } = useTranslation();
  const rows = run.preview.filter((p) => p.step === step);
  const columns = [...new Set(rows.flatMap((r) => Object.keys(r.result)))];
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t("imports.preview")}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("imports.row")}</th>
            {columns.map((c) => (
              <th key={c} scope="col">
                {c}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.row}>
              <td>{r.row}</td>
              {columns.map((c) => (
                <td key={c} className={classes.cell} title={cellText(r.result[c])}>
                  {cellText(r.result[c])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Progress, counts by step, preview of a trial, and refused rows. */
export function RunView({ run }: { run: ImportRun }) {
  const { t } = useTranslation();
  const previewed = [...new Set(run.preview.map((p) => p.step))];
  return (
    <>
      {underWay(run) ? (
        <Progress value={run.progress * 100} size="sm" aria-label={t("imports.progress")} transitionDuration={150} />
      ) : null}
      <Times run={run} />
      {run.error ? (
        <Alert color="red" role="alert">
          {run.error}
        </Alert>
      ) : null}
      <Steps run={run} />
      {run.bad > 0 ? <Problems importId={run.id} live={underWay(run)} /> : null}
      {previewed.length ? (
        <Section title={t("imports.preview")}>
          {previewed.map((step) => (
            <Preview key={step} run={run} step={step} />
          ))}
        </Section>
      ) : null}
    </>
  );
}
