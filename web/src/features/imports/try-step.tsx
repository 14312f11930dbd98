import { useGetImport, useStartImport, type ImportMapping } from "@fairway/client";
import { Alert, Button, Select } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../lib/errors.ts";
import { refresh } from "../../lib/query-client.ts";
import { Section } from "../../ui/page.tsx";
import { useVendor } from "../session/room.tsx";
import { fieldName } from "./field-name.ts";
import { openFields, sourceOf } from "./fields.ts";
import classes from "./imports.module.css";
import { placeOf } from "./problem-words.ts";
import { RunView } from "./run-view.tsx";
import { underWay, useRunSentence } from "./run-sentence.ts";
import type { Wizard } from "./use-wizard.ts";

type Run = Parameters<typeof RunView>[0]["run"];

function Trial({ run }: { run: Run }) {
  return (
    <>
      <p role="status">{useRunSentence(run)}</p>
      <RunView run={run} />
    </>
  );
}

function TrialOf({ importId }: { importId: string }) {
  const vendor = useVendor();
  const query = useGetImport(vendor.id, importId, {
    query: { refetchInterval: ({ state }) => (state.data && underWay(state.data) ? 700 : false) },
  });
  return query.data ? <Trial run={query.data} /> : null;
}

/** What cannot be shown at a field of the step on the screen. */
function Trouble({ error, placed }: { error: unknown; placed: boolean }) {
  if (!error) return null;
  const failure = failureOf(error);
  if (placed && failure.problems.length && failure.problems.every((p) => placeOf(p.path)?.step === 0)) return null;
  return (
    <Alert color="red" role="alert" title={failure.detail}>
      {failure.problems.map((p) => (
        <p key={p.path}>{`${p.message} ${p.remedy ?? ""}`}</p>
      ))}
      {failure.remedy}
    </Alert>
  );
}

function useStart(wizard: Wizard, mapping: ImportMapping) {
  const vendor = useVendor();
  const client = useQueryClient();
  const navigate = useNavigate();
  const start = useStartImport();
  const { t } = useTranslation();
  const run = async (dryRun: boolean) => {
    const started = await start.mutateAsync({
      vendorId: vendor.id,
      data: { mapping, files: wizard.bound, dryRun, onBadRow: wizard.draft.onBadRow },
    });
    await refresh(client, "/imports");
    if (dryRun) return wizard.set({ trialId: started.id });
    wizard.discard();
    return navigate({
      to: "/console/$vendor/imports/$importId",
      params: { vendor: vendor.slug, importId: started.id },
    });
  };
  const { fields } = wizard.draft;
  const needs = (path: string, to: string) => t("imports.needsColumn", { field: fieldName(t, path, to, fields) });
  /** Says at the rows of the fields what is wrong with them. */
  const place = (error: unknown) => {
    const [step] = mapping.steps;
    if (!step || wizard.draft.fromFile) return;
    const problems = failureOf(error).problems.flatMap(({ path, message }) => {
      const at = placeOf(path);
      return at?.step === 0 ? [[at.field, sourceOf(step, at.field) ? message : needs(at.field, step.to)] as const] : [];
    });
    wizard.set({ problems: Object.fromEntries(problems) });
  };
  const begin = (dryRun: boolean) => {
    const [step] = mapping.steps;
    const open = step && !wizard.draft.fromFile ? openFields(step, fields) : [];
    wizard.set({ problems: Object.fromEntries(open.map((path) => [path, needs(path, step?.to ?? "")])) });
    if (!open.length) void run(dryRun).catch(place);
  };
  return {
    run: begin,
    busy: start.isPending,
    error: start.error,
  };
}

/** A trial without writing, then the import itself. */
export function TryStep({ wizard, mapping }: { wizard: Wizard; mapping: ImportMapping }) {
  const { t } = useTranslation();
  const { run, busy, error } = useStart(wizard, mapping);
  const { draft, missing, set } = wizard;
  const fields = draft.fromFile ? [] : draft.fields;
  const openOf = (s: ImportMapping["steps"][number]) =>
    openFields(s, fields).map((path) => fieldName(t, path, s.to, fields));
  const open = [...missing, ...mapping.steps.flatMap(openOf)];
  const choices = [
    { value: "skip", label: t("imports.skip") },
    { value: "stop", label: t("imports.stop") },
  ];
  return (
    <Section title={t("imports.stepTry")}>
      <div className={classes.row}>
        <Select
          size="xs"
          label={t("imports.onBad")}
          allowDeselect={false}
          data={choices}
          value={draft.onBadRow}
          onChange={(value) => set({ onBadRow: value === "stop" ? "stop" : "skip" })}
        />
        <Button
          variant={draft.trialId ? "default" : "filled"}
          disabled={missing.length > 0}
          loading={busy}
          onClick={() => run(true)}
        >
          {t("imports.try")}
        </Button>
        <Button
          variant={draft.trialId ? "filled" : "default"}
          disabled={missing.length > 0}
          loading={busy}
          onClick={() => run(false)}
        >
          {t("imports.import")}
        </Button>
      </div>
      {open.length ? <p className={classes.note}>{t("imports.missing", { fields: open.join(", ") })}</p> : null}
      <Trouble error={error} placed={!draft.fromFile} />
      {draft.trialId ? <TrialOf importId={draft.trialId} /> : null}
    </Section>
  );
}
