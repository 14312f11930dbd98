import { useGetImport, useStartImport, type ImportMapping } from "@fairway/client";
import { Alert, Button, Select } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../lib/errors.ts";
import { refresh } from "../../lib/query-client.ts";
import { Section } from "../../ui/page.tsx";
import { useVendor } from "../session/room.tsx";
import { useFieldName } from "./columns-step.tsx";
import { openFields } from "./fields.ts";
import classes from "./imports.module.css";
import { keepMapping } from "./remembered.ts";
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

function Trouble({ error }: { error: unknown }) {
  if (!error) return null;
  const failure = failureOf(error);
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
  const run = async (dryRun: boolean) => {
    const started = await start.mutateAsync({
      vendorId: vendor.id,
      data: { mapping, files: wizard.bound, dryRun, onBadRow: wizard.draft.onBadRow },
    });
    await refresh(client, "/imports");
    if (dryRun) return wizard.set({ trialId: started.id });
    const file = wizard.draft.files.find((f) => f.id === Object.values(wizard.bound)[0]);
    if (file && !wizard.draft.fromFile) keepMapping(vendor.id, file, mapping);
    wizard.discard();
    return navigate({
      to: "/console/$vendor/imports/$importId",
      params: { vendor: vendor.slug, importId: started.id },
    });
  };
  return {
    run: (dryRun: boolean) => void run(dryRun).catch(() => undefined),
    busy: start.isPending,
    error: start.error,
  };
}

/** A trial without writing, then the import itself. */
export function TryStep({ wizard, mapping }: { wizard: Wizard; mapping: ImportMapping }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const { run, busy, error } = useStart(wizard, mapping);
  const { draft, missing, set } = wizard;
  const open = [...missing, ...mapping.steps.flatMap((s) => openFields(s, []).map((path) => fieldName(path, s.to)))];
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
          disabled={open.length > 0}
          loading={busy}
          onClick={() => run(true)}
        >
          {t("imports.try")}
        </Button>
        <Button
          variant={draft.trialId ? "filled" : "default"}
          disabled={open.length > 0}
          loading={busy}
          onClick={() => run(false)}
        >
          {t("imports.import")}
        </Button>
      </div>
      {open.length ? <p className={classes.note}>{t("imports.missing", { fields: open.join(", ") })}</p> : null}
      <Trouble error={error} />
      {draft.trialId ? <TrialOf importId={draft.trialId} /> : null}
    </Section>
  );
}
