import { Button, FileButton, Select, UnstyledButton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState, type DragEvent } from "react";
import { useTranslation } from "react-i18next";
import { formatBytes } from "../../lib/format.ts";
import { IconUpload, IconX } from "../../ui/icons.ts";
import { useVendor } from "../session/room.tsx";
import { languageName, usualLanguages } from "./language.ts";
import classes from "./library.module.css";
import { useUploads, type Row } from "./use-uploads.ts";

function UploadRow({ row, onCancel }: { row: Row; onCancel: () => void }) {
  const { t } = useTranslation();
  const says = {
    sending: t("library.uploading", { percent: row.percent }),
    paused: t("library.paused"),
    checking: t("library.checking"),
    done: t("library.done"),
    failed: t("library.uploadFailed"),
  }[row.state];
  return (
    <li>
      <span className={classes.file}>
        {row.resourceId === null ? (
          row.name
        ) : (
          <Link to="." search={(before) => ({ ...before, resource: row.resourceId ?? undefined })}>
            {row.name}
          </Link>
        )}
      </span>
      <span className={row.state === "failed" ? classes.bad : undefined} role="status">
        {says}
      </span>
      <UnstyledButton aria-label={t("library.cancel", { name: row.name })} onClick={onCancel} w={24} h={24}>
        <IconX size={16} aria-hidden />
      </UnstyledButton>
      {row.state === "sending" || row.state === "paused" ? (
        <progress max={100} value={row.percent} aria-label={row.name} />
      ) : null}
      {row.why ? <p className={classes.note}>{row.why}</p> : null}
    </li>
  );
}

/** Where files are dropped or chosen, and how far each has come. */
export function UploadZone({ maxBytes }: { maxBytes: number }) {
  const { t, i18n } = useTranslation();
  const { rows, send, cancel } = useUploads();
  const vendor = useVendor();
  const [language, setLanguage] = useState<string>(vendor.locale);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    send([...event.dataTransfer.files], language);
  };
  return (
    <section
      className={classes.drop}
      data-over={over}
      aria-label={t("library.upload")}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={classes.dropLine}>
        <IconUpload size={16} aria-hidden />
        <span>{t("library.dropHere")}</span>
        <FileButton multiple onChange={(files) => send(files, language)}>
          {(props) => (
            <Button size="xs" variant="default" {...props}>
              {t("library.choose")}
            </Button>
          )}
        </FileButton>
        <Select
          size="xs"
          w={170}
          aria-label={t("library.languageOfFiles")}
          allowDeselect={false}
          searchable
          data={usualLanguages.map((value) => ({
            value,
            label: t("library.filesIn", { language: languageName(value, i18n.language) }),
          }))}
          value={language}
          onChange={(code) => setLanguage(code ?? language)}
        />
      </div>
      <p>{t("library.dropHint", { size: formatBytes(maxBytes, i18n.language) })}</p>
      {rows.length > 0 ? (
        <ul className={classes.uploads} aria-label={t("library.uploads")}>
          {rows.map((row) => (
            <UploadRow key={row.key} row={row} onCancel={() => cancel(row.key)} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
