import { NativeSelect, TagsInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ValueEditorProps, ValueSelectorProps } from "react-querybuilder";
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

const numberForm = /^-?\d+(\.\d+)?$/;
const numberOf = (typed: string): string => typed.trim().replace(",", ".");

type Common = { className: string; size: "xs"; "aria-label": string; disabled: boolean };

/** A share, read and written as a percentage. */
function PercentValue({
  common,
  value,
  onChange,
}: {
  common: Common;
  value: string;
  onChange: (share: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...common}
      inputMode="decimal"
      rightSection="%"
      error={!numberForm.test(value)}
      value={typed ?? asPercent(value)}
      onChange={(e) => {
        const number = numberOf(e.currentTarget.value);
        setTyped(number);
        onChange(fromPercent(number));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** Several values; shares are read and written as percentages. */
function ManyValues({
  common,
  field,
  value,
  onChange,
}: {
  common: Common;
  field: RuleField;
  value: string[];
  onChange: (values: string[]) => void;
}) {
  return (
    <TagsInput
      {...common}
      {...(field.percent ? { rightSection: "%" } : {})}
      data={[...(field.values ?? [])]}
      value={field.percent ? value.map(asPercent) : value}
      onChange={(next) => onChange(field.percent ? next.map((one) => fromPercent(numberOf(one))) : next)}
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
  if (field.percent) return <PercentValue common={common} value={text} onChange={handleOnChange} />;
  const open = field.kind === "number" ? !numberForm.test(text) : field.kind === "date" && text === "";
  return (
    <TextInput
      {...common}
      type={field.kind === "date" ? "date" : "text"}
      {...(field.kind === "number" ? { inputMode: "decimal" } : {})}
      error={open}
      value={text}
      onChange={(e) => {
        const typed = e.currentTarget.value;
        handleOnChange(field.kind === "number" ? numberOf(typed) : typed);
      }}
    />
  );
}
