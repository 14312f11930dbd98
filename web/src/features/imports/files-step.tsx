import { useUploadImportFile } from "@fairway/client";
import { ActionIcon, Alert, Button, FileButton } from "@mantine/core";
import { useState, type DragEvent } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../lib/errors.ts";
import { formatBytes } from "../../lib/format.ts";
import { IconTrash } from "../../ui/icons.ts";
import { Panel, Section } from "../../ui/page.tsx";
import { useVendor } from "../session/room.tsx";
import classes from "./imports.module.css";
import { isMappingName, readMapping } from "./mapping-file.ts";
import type { Wizard } from "./use-wizard.ts";

function useTake(wizard: Wizard) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const upload = useUploadImportFile();
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const takeMapping = async (file: File) => {
    try {
      wizard.set({ mapping: await readMapping(file.name, await file.text()), fromFile: true, trialId: null });
    } catch (reason) {
      setError(t("imports.mappingBroken", { name: file.name, reason: reason instanceof Error ? reason.message : "" }));
    }
  };
  const takeData = async (file: File) => {
    setBusy(file.name);
    try {
      wizard.addFile(await upload.mutateAsync({ vendorId: vendor.id, data: file, params: { name: file.name } }));
    } catch (reason) {
      const failure = failureOf(reason);
      setError([file.name, failure.detail ?? t("error.network"), failure.remedy ?? ""].join(" "));
    }
  };
  const take = async (files: readonly File[]) => {
    setError(null);
    for (const file of files) await (isMappingName(file.name) ? takeMapping(file) : takeData(file));
    setBusy(null);
  };
  return { take, busy, error };
}

function Chosen({ wizard }: { wizard: Wizard }) {
  const { t, i18n } = useTranslation();
  if (!wizard.draft.files.length) return null;
  return (
    <Panel padded={false}>
      <ul className={classes.files}>
        {wizard.draft.files.map((f) => (
          <li key={f.id}>
            <span className={classes.fileName}>{f.name}</span>
            <span
              className={classes.note}
            >{`${formatBytes(f.sizeBytes, i18n.language)} · ${t("imports.rowsSample", { columns: f.columns.length })}`}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={28}
              aria-label={t("imports.removeFile", { name: f.name })}
              onClick={() => wizard.removeFile(f.id)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Where files are chosen or dropped, and listed. */
export function FilesStep({ wizard }: { wizard: Wizard }) {
  const { t } = useTranslation();
  const { take, busy, error } = useTake(wizard);
  const [over, setOver] = useState(false);
  const { draft, missing } = wizard;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
  };
  return (
    <Section title={t("imports.stepFiles")} note={t("imports.stepFilesNote")}>
      <div
        className={classes.drop}
        data-over={over}
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileButton multiple accept=".csv,.gz,.xlsx,.yaml,.yml,.json" onChange={(files) => void take(files)}>
          {(props) => (
            <Button loading={busy !== null} {...props}>
              {t("imports.choose")}
            </Button>
          )}
        </FileButton>
        <span role="status">{busy ? t("imports.uploading", { name: busy }) : t("imports.drop")}</span>
      </div>
      {error ? (
        <Alert color="red" role="alert">
          {error}
        </Alert>
      ) : null}
      <Chosen wizard={wizard} />
      {draft.mapping && draft.fromFile ? (
        <Alert
          color={missing.length ? "yellow" : "green"}
          title={t("imports.mappingFile", { name: draft.mapping.import })}
        >
          {missing.length ? <p>{`${t("imports.needs")}: ${missing.join(", ")}`}</p> : null}
          <Button variant="subtle" onClick={() => wizard.set({ mapping: null, fromFile: false, trialId: null })}>
            {t("imports.dropMapping")}
          </Button>
        </Alert>
      ) : null}
    </Section>
  );
}
