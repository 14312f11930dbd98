import { Autocomplete, Button, NativeSelect, Switch, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isData, textOf } from "../document/read.ts";
import type { Path } from "../document/tree.ts";
import { useDesigner, useProblemsAt } from "../state/designer.tsx";
import { useTypedNumber } from "../use-typed-number.ts";
import classes from "../designer.module.css";

type FieldProps = { path: Path; label: string; help?: string | undefined };

/** Help stands beneath, so that fields side by side begin in one line. */
const order: ("label" | "input" | "description" | "error")[] = ["label", "input", "error", "description"];

/** What is wrong with exactly this field, with the remedy. */
export function useErrorAt(path: Path): string | undefined {
  const problems = useProblemsAt(path);
  return problems.map((p) => [p.message, p.remedy].filter(Boolean).join(" "))[0];
}

const absent = (value: string): boolean => value === "";

/** A text of the document; emptied, it is taken out. */
export function TextAt({
  path,
  label,
  help,
  placeholder,
  required = false,
  long = false,
}: FieldProps & { placeholder?: string | undefined; required?: boolean; long?: boolean }) {
  const { at, set, remove, readable, mayEdit } = useDesigner();
  const error = useErrorAt(path);
  const Field = long ? Textarea : TextInput;
  return (
    <Field
      label={label}
      description={help}
      inputWrapperOrder={order}
      {...(placeholder === undefined ? {} : { placeholder })}
      required={required}
      error={error}
      disabled={!readable}
      readOnly={!mayEdit}
      {...(long ? { autosize: true, minRows: 2 } : {})}
      value={textOf(at(path))}
      onChange={(e) => (absent(e.currentTarget.value) && !required ? remove(path) : set(path, e.currentTarget.value))}
    />
  );
}

/** A text with what is usually written there to choose from. */
export function SuggestAt({
  path,
  label,
  help,
  options,
  required = false,
  placeholder,
}: FieldProps & { options: readonly string[]; required?: boolean; placeholder?: string | undefined }) {
  const { at, set, remove, readable, mayEdit } = useDesigner();
  const error = useErrorAt(path);
  const value = at(path);
  return (
    <Autocomplete
      label={label}
      description={help}
      inputWrapperOrder={order}
      {...(placeholder === undefined ? {} : { placeholder })}
      required={required}
      error={error}
      disabled={!readable}
      readOnly={!mayEdit}
      data={[...new Set(options)]}
      value={Array.isArray(value) ? value.map(textOf).join(", ") : textOf(value)}
      onChange={(text) => (absent(text) && !required ? remove(path) : set(path, text))}
    />
  );
}

/** One of several; the first option may stand for what is not written. */
export function SelectAt({
  path,
  label,
  help,
  options,
  empty,
}: FieldProps & { options: readonly { value: string; label: string }[]; empty?: string }) {
  const { at, set, remove, readable, mayEdit } = useDesigner();
  const error = useErrorAt(path);
  const value = textOf(at(path));
  const known = options.some((option) => option.value === value) || value === "";
  const data = [
    ...(empty === undefined ? [] : [{ value: "", label: empty }]),
    ...options,
    ...(known ? [] : [{ value, label: value }]),
  ];
  return (
    <NativeSelect
      label={label}
      description={help}
      inputWrapperOrder={order}
      error={error}
      disabled={!readable || !mayEdit}
      data={data}
      value={value}
      onChange={(e) => (absent(e.currentTarget.value) ? remove(path) : set(path, e.currentTarget.value))}
    />
  );
}

/** A number; what is no number yet is not written. */
export function NumberAt({ path, label, help, required = false }: FieldProps & { required?: boolean }) {
  const { at, set, remove, readable, mayEdit } = useDesigner();
  const error = useErrorAt(path);
  const field = useTypedNumber(textOf(at(path)), (exact, typed) => {
    if (typed.trim() === "" && !required) remove(path);
    else if (exact !== null) set(path, Number(exact));
  });
  return (
    <TextInput
      {...field}
      label={label}
      description={help}
      inputWrapperOrder={order}
      required={required}
      error={field.error ?? error}
      disabled={!readable}
      readOnly={!mayEdit}
    />
  );
}

export function SwitchAt({ path, label, help }: FieldProps) {
  const { at, set, remove, readable, mayEdit } = useDesigner();
  return (
    <Switch
      label={label}
      description={help}
      disabled={!readable || !mayEdit}
      checked={at(path) === true}
      onChange={(e) => (e.currentTarget.checked ? set(path, true) : remove(path))}
    />
  );
}

/** A name or a sentence, in one language or in both. */
export function LanguagesAt({ path, label, help, long = false }: FieldProps & { long?: boolean }) {
  const { t } = useTranslation();
  const { at, set, remove, mayEdit, readable } = useDesigner();
  const value = at(path);
  const texts = isData(value) ? value : null;
  if (!texts) {
    const one = textOf(value);
    return (
      <div className={classes.withAside}>
        <TextAt path={path} label={label} help={help} long={long} />
        {one && mayEdit && readable ? (
          <Button variant="subtle" size="compact-xs" onClick={() => set(path, { en: one, de: one })}>
            {t("designer.addGerman")}
          </Button>
        ) : null}
      </div>
    );
  }
  return (
    <div className={classes.pair}>
      <TextAt path={[...path, "en"]} label={t("designer.inEnglish", { label })} help={help} long={long} />
      <TextAt path={[...path, "de"]} label={t("designer.inGerman", { label })} long={long} />
      {Object.keys(texts).length === 0 ? <Button onClick={() => remove(path)}>{t("remove")}</Button> : null}
    </div>
  );
}

/** Fields that belong together, side by side where there is room. */
export const Pair = ({ children }: { children: ReactNode }) => <div className={classes.pair}>{children}</div>;
