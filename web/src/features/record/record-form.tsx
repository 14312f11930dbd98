import { Button, Checkbox, Select, TagsInput, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { confirmed } from "../../ui/question.ts";
import { failed, said } from "../../ui/toast.ts";
import classes from "./record.module.css";

export type Values = Record<string, string | readonly string[] | boolean>;
export type Field = {
  key: string;
  label: string;
  kind?: "text" | "area" | "date" | "choice" | "tags" | "check";
  required?: boolean;
  help?: string;
  options?: readonly { value: string; label: string }[];
  maxLength?: number;
};

/** The text of a field, null where nothing was written. */
export function textOf(values: Values, key: string): string | null {
  const value = values[key];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
export const listOf = (values: Values, key: string): string[] => {
  const value = values[key];
  return Array.isArray(value) ? value.map(String) : [];
};

type InputProps = {
  field: Field;
  value: Values[string] | undefined;
  error: string | undefined;
  set: (value: Values[string]) => void;
};

function Input({ field, value, error, set }: InputProps) {
  const { key, label, required = false, help, options = [], maxLength = 200 } = field;
  const common = { label, required, error, ...(help ? { description: help } : {}) };
  const text = typeof value === "string" ? value : "";
  if (field.kind === "check")
    return (
      <Checkbox
        label={label}
        description={help}
        checked={value === true}
        onChange={(e) => set(e.currentTarget.checked)}
      />
    );
  if (field.kind === "tags")
    return <TagsInput {...common} value={Array.isArray(value) ? value.map(String) : []} onChange={set} />;
  if (field.kind === "choice")
    return (
      <Select
        {...common}
        data={[...options]}
        value={text || null}
        allowDeselect={false}
        onChange={(v) => set(v ?? "")}
      />
    );
  if (field.kind === "area")
    return (
      <Textarea
        {...common}
        autosize
        minRows={3}
        maxLength={maxLength}
        value={text}
        onChange={(e) => set(e.currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...common}
      type={field.kind === "date" ? "date" : "text"}
      name={key}
      maxLength={maxLength}
      value={text}
      onChange={(e) => set(e.currentTarget.value)}
    />
  );
}

type Props = {
  title: string;
  note?: string;
  /** Stands before the fields. */
  before?: ReactNode;
  fields: readonly Field[];
  initial: Values;
  save: (values: Values) => Promise<unknown>;
  /** What the button says that saves. */
  saveLabel?: string;
  done: string;
  /** `what` names what goes; it is asked for before it does. */
  remove?: { label: string; what: string; run: () => Promise<unknown>; done: string } | undefined;
  onClose: () => void;
};

/** One form for every part of the record: it saves, shows what is wrong at its field, and closes. */
export function RecordForm({ title, note, before, fields, initial, save, saveLabel, done, remove, onClose }: Props) {
  const { t } = useTranslation();
  const [values, setValues] = useState(initial);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const errors = fieldErrors(error);
  const run = async (work: () => Promise<unknown>, says: string) => {
    setBusy(true);
    try {
      await work();
      said(says);
      onClose();
    } catch (reason) {
      setError(reason);
      const shown = Object.keys(fieldErrors(reason));
      if (!fields.some(({ key }) => shown.includes(key))) failed(reason);
    } finally {
      setBusy(false);
    }
  };
  const takeAway = async ({ label, what, ...gone }: NonNullable<Props["remove"]>) => {
    const title = t("record.removeAsk", { action: label });
    if (await confirmed({ title, says: what, action: label })) await run(gone.run, gone.done);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(() => save(values), done);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        {note ? <p className={classes.note}>{note}</p> : null}
        {before}
        {fields.map((field) => (
          <Input
            key={field.key}
            field={field}
            value={values[field.key]}
            error={errors[field.key]}
            set={(value) => setValues((before) => ({ ...before, [field.key]: value }))}
          />
        ))}
        <div className={classes.buttons}>
          <Button type="submit" loading={busy}>
            {saveLabel ?? t("record.save")}
          </Button>
          {remove ? (
            <Button variant="default" disabled={busy} onClick={() => void takeAway(remove)}>
              {remove.label}
            </Button>
          ) : null}
        </div>
      </form>
    </Dialog>
  );
}
