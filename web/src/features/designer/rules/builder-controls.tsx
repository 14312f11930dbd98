import { NativeSelect, TagsInput, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ValueEditorProps, ValueSelectorProps } from "react-querybuilder";
import { amountToWrite, signedAmountText } from "../../../lib/amount.ts";
import { useWords } from "../../../ui/use-words.ts";
import { useTypedNumber } from "../use-typed-number.ts";
import type { RuleField, RuleFields } from "./fields.ts";
import { asPercent, fromPercent } from "./percent.ts";

type Option = { name: string; label: string };
type OptionGroup = { label: string; options: Option[] };
const isGrouped = (one: Option | OptionGroup): one is OptionGroup => "options" in one;

const shown = (options: readonly (Option | OptionGroup)[]) =>
  options.map((one) =>
    isGrouped(one)
      ? { group: one.label, items: one.options.map(({ name, label }) => ({ value: name, label })) }
      : { value: one.name, label: one.label },
  );

/** Chooses a field, an operator, or how lines belong together. */
export function BuilderSelect({ options, value, handleOnChange, title, disabled, className }: ValueSelectorProps) {
  return (
    <NativeSelect
      className={className ?? ""}
      size="xs"
      aria-label={title ?? ""}
      disabled={disabled === true}
      data={shown(options)}
      value={value ?? ""}
      onChange={(e) => handleOnChange(e.currentTarget.value)}
    />
  );
}

type Props = Omit<ValueEditorProps, "context" | "value"> & { context?: { fields: RuleFields }; value?: unknown };

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];

function OtherField({ field, fields, props }: { field: RuleField; fields: RuleFields; props: Props }) {
  const { t } = useTranslation();
  const same = [...fields.values()].filter((other) => other.kind === field.kind && other.name !== field.name);
  return (
    <NativeSelect
      className={props.className ?? ""}
      size="xs"
      aria-label={t("designer.rule.otherField")}
      disabled={props.disabled === true}
      data={same.map((other) => ({ value: other.name, label: other.label }))}
      value={typeof props.value === "string" ? props.value : ""}
      onChange={(e) => props.handleOnChange(e.currentTarget.value)}
    />
  );
}

type Common = { className: string; size: "xs"; "aria-label": string; disabled: boolean };

type Compared<T> = { common: Common; field: RuleField; value: T; onChange: (value: T) => void };

/** What a rule compares with, of what somebody typed; what is no number stays as it is typed, and is not written. */
const comparedOf = (field: RuleField, exact: string | null, typed: string): string =>
  exact === null ? typed : field.percent ? fromPercent(exact) : exact;

/** A number; a share is read and written as a percentage. */
export function NumberValue({ common, field, value, onChange }: Compared<string>) {
  const typed = useTypedNumber(field.percent ? asPercent(value) : value, (exact, text) =>
    onChange(comparedOf(field, exact, text)),
  );
  return (
    <TextInput
      {...common}
      {...typed}
      {...(field.percent ? { rightSection: "%" } : {})}
      error={typed.error ?? typed.value.trim() === ""}
    />
  );
}

/** Several values; shares are read and written as percentages. */
export function ManyValues({ common, field, value, onChange }: Compared<string[]>) {
  const { t } = useTranslation();
  const { locale } = useWords();
  if (field.kind !== "number")
    return <TagsInput {...common} data={[...(field.values ?? [])]} value={value} onChange={onChange} />;
  const shown = value.map((one) => amountToWrite(field.percent ? asPercent(one) : one, locale));
  return (
    <TagsInput
      {...common}
      {...(field.percent ? { rightSection: "%" } : {})}
      splitChars={[";"]}
      error={shown.some((one) => signedAmountText(one, locale) === null) ? t("designer.notNumber") : undefined}
      value={shown}
      onChange={(next) => onChange(next.map((one) => comparedOf(field, signedAmountText(one, locale), one)))}
    />
  );
}

/** What a field is compared with: a number, a day, texts, one of its values, or another field. */
export function BuilderValue(props: Props) {
  const { t } = useTranslation();
  const { operator, value, handleOnChange, disabled, context, valueSource, className } = props;
  const field = context?.fields.get(props.field);
  if (!field || operator === "null" || operator === "notNull") return null;
  if (valueSource === "field") return <OtherField field={field} fields={context?.fields ?? new Map()} props={props} />;
  const common = {
    className: className ?? "",
    size: "xs" as const,
    "aria-label": t("designer.rule.value"),
    disabled: disabled === true,
  };
  if (operator === "in" || operator === "notIn")
    return <ManyValues common={common} field={field} value={texts(value)} onChange={handleOnChange} />;
  if (field.kind === "boolean") {
    const data = [
      { value: "true", label: t("yes") },
      { value: "false", label: t("no") },
    ];
    return (
      <NativeSelect
        {...common}
        data={data}
        value={String(value)}
        onChange={(e) => handleOnChange(e.currentTarget.value === "true")}
      />
    );
  }
  const text = typeof value === "string" ? value : "";
  if (field.values && (operator === "=" || operator === "!=")) {
    const known = field.values.includes(text) ? field.values : [text, ...field.values];
    return (
      <NativeSelect
        {...common}
        data={[...known]}
        value={text}
        onChange={(e) => handleOnChange(e.currentTarget.value)}
      />
    );
  }
  if (field.kind === "number")
    return <NumberValue common={common} field={field} value={text} onChange={handleOnChange} />;
  return (
    <TextInput
      {...common}
      type={field.kind === "date" ? "date" : "text"}
      error={field.kind === "date" && text === ""}
      value={text}
      onChange={(e) => handleOnChange(e.currentTarget.value)}
    />
  );
}
