import type { ImportRun } from "@fairway/client";
import { Alert, Progress } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { Section } from "../../ui/page.tsx";
import { useVendor } from "../session/room.tsx";
import classes from "./imports.module.css";
import { fieldName } from "./field-name.ts";
import { Preview } from "./preview.tsx";
import { errorWords } from "./problem-words.ts";
import { Problems } from "./problems.tsx";
import { underWay } from "./run-sentence.ts";

function Times({ run }: { run: ImportRun }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const at = (instant: string) => formatInstant(instant, i18n.language, timeZone);
  const started = at(run.createdAt);
  const parts = [
    t(`imports.statuses.${run.status}`),
    run.finishedAt
      ? t("imports.timesDone", { started, finished: at(run.finishedAt) })
      : t("imports.times", { started }),
    run.startedBy === null ? "" : t("imports.byWhom", { name: run.startedBy }),
    Object.values(run.files).join(", "),
  ];
  return <p className={classes.note}>{parts.filter(Boolean).join(" · ")}</p>;
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
                  ? t("imports.stepPartners", { file: run.files[s.from] ?? s.from })
                  : t("imports.stepFacts", { kind: t("imports.facts"), file: run.files[s.from] ?? s.from })}
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

/** Progress, counts by step, preview of a trial, and refused rows. */
export function RunView({ run }: { run: ImportRun }) {
  const { t } = useTranslation();
  const at = run.steps.findIndex((s) => !s.done);
  const { to = "", fields = [] } = run.steps[at] ?? {};
  const nameOf = (field: string) => fieldName(t, field, to, fields);
  const previewed = [...new Set(run.preview.map((p) => p.step))];
  return (
    <>
      {underWay(run) ? (
        <Progress value={run.progress * 100} size="sm" aria-label={t("imports.progress")} transitionDuration={150} />
      ) : null}
      <Times run={run} />
      {run.error ? (
        <Alert color="red" role="alert">
          {errorWords(t, run.error, nameOf)}
        </Alert>
      ) : null}
      <Steps run={run} />
      {run.bad > 0 ? <Problems run={run} /> : null}
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
