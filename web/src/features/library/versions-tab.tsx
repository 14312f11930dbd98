import {
  getGetResourceVersionFileUrl,
  useAddResourceVersion,
  type GetResourceReply,
  type ResourceVersion,
} from "@fairway/client";
import { Button, FileInput, Select, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { formatBytes, formatDayOf } from "../../lib/format.ts";
import { Mark } from "../../ui/mark.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { ChangeLanguage } from "./language-dialog.tsx";
import { languageName, usualLanguages } from "./language.ts";
import classes from "./library.module.css";
import { useFresh } from "./use-fresh.ts";
import { useSendFile } from "./use-send-file.ts";

const textTones = { none: "plain", waiting: "info", read: "plain", failed: "warn" } as const;

function One({ resource, version }: { resource: GetResourceReply; version: ResourceVersion }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const { text, number, name } = version;
  const date = formatDayOf(version.createdAt, i18n.language, vendor.timeZone);
  const problem = text.problem ? ` (${t(`library.textProblem.${text.problem}`)})` : "";
  return (
    <li className={classes.item}>
      <span className={classes.itemWords}>
        <span className={classes.itemHead}>
          {t("library.version", { number })} · {languageName(version.language, i18n.language)}
          {version.current ? <Mark tone="ok">{t("library.current")}</Mark> : null}
          {version.current && resource.can["edit"] ? (
            <ChangeLanguage resource={resource} from={version.language} />
          ) : null}
          {text.state === "read" && !text.problem ? null : (
            <Mark tone={textTones[text.state]}>{t(`library.text.${text.state}`) + problem}</Mark>
          )}
        </span>
        <span className={classes.note}>
          {name}, {formatBytes(version.sizeBytes, i18n.language)}
        </span>
        <span className={classes.note}>
          {t("library.versionBy", { name: version.createdBy, date })}
          {version.note ? `: ${version.note}` : ""}
        </span>
      </span>
      <a
        href={getGetResourceVersionFileUrl(vendor.id, resource.id, version.id, {})}
        download
        aria-label={t("library.downloadOf", { name })}
      >
        {t("library.download")}
      </a>
    </li>
  );
}

function useAdd(resourceId: string) {
  const vendor = useVendor();
  const fresh = useFresh();
  const sendFile = useSendFile();
  const add = useAddResourceVersion();
  const [percent, setPercent] = useState<number | null>(null);
  const send = async (file: File, language: string, note: string) => {
    setPercent(0);
    try {
      const received = await sendFile(file, { onProgress: setPercent, onPause: () => {} }).done;
      await add.mutateAsync({ vendorId: vendor.id, resourceId, data: { fileId: received.id, language, note } });
      await fresh();
    } finally {
      setPercent(null);
    }
  };
  return { percent, send };
}

function NewVersion({ resource }: { resource: GetResourceReply }) {
  const { t, i18n } = useTranslation();
  const { percent, send } = useAdd(resource.id);
  const [file, setFile] = useState<File | null>(null);
  const [language, setLanguage] = useState(resource.language);
  const [note, setNote] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!file) return;
    await send(file, language, note);
    said(t("library.versionAdded"));
    setFile(null);
    setNote("");
  };
  const codes = [...new Set([...resource.languages, ...usualLanguages])];
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event).catch(failed)}>
      <h3>{t("library.newVersion")}</h3>
      <div className={classes.row}>
        <FileInput label={t("library.versionFile")} required clearable value={file} onChange={setFile} />
        <Select
          label={t("library.versionLanguage")}
          allowDeselect={false}
          data={codes.map((value) => ({ value, label: languageName(value, i18n.language) }))}
          value={language}
          onChange={(value) => setLanguage(value ?? resource.language)}
        />
      </div>
      <TextInput
        label={t("library.versionNote")}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {percent === null ? null : <progress max={100} value={percent} aria-label={t("library.uploads")} />}
      <Button type="submit" variant="default" loading={percent !== null} disabled={!file}>
        {t("library.addVersion")}
      </Button>
    </form>
  );
}

/** Every version of a resource, newest first, and the way to a new one. */
export function VersionsTab({ resource }: { resource: GetResourceReply }) {
  return (
    <div className={classes.stack}>
      <ul className={classes.list}>
        {resource.versions.map((version) => (
          <One key={version.id} resource={resource} version={version} />
        ))}
      </ul>
      {resource.can["edit"] ? <NewVersion resource={resource} /> : null}
    </div>
  );
}
