import type { FieldSource, ImportFile, ImportMapping } from "@fairway/client";
import { Select, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useEffect } from "react";
import { formatInstant } from "../../lib/format.ts";
import { Section } from "../../ui/page.tsx";
import { useVendor } from "../session/room.tsx";
import { columnOf, fieldsOf, samplesOf, sourceOf, withColumn, withFormat, withSource, type Field } from "./fields.ts";
import { fieldName } from "./field-name.ts";
import classes from "./imports.module.css";
import type { Wizard } from "./use-wizard.ts";

type Step = ImportMapping["steps"][number];
type RowProps = {
  field: Field;
  name: string;
  step: Step;
  file: ImportFile | undefined;
  problem: string | undefined;
  onChange: (source: FieldSource | undefined) => void;
};

const dateFormats = ["yyyyMMdd", "dd.MM.yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "d.M.yyyy", "M/d/yyyy"];
function Format({ field, source, onChange }: { field: Field; source: FieldSource; onChange: RowProps["onChange"] }) {
  const { t } = useTranslation();
  const options = typeof source === "object" ? source : {};
  if (field.type === "date") {
    const data = [
      { value: "", label: t("imports.dateIso") },
      ...[...new Set([...dateFormats, ...(options.dateFormat ? [options.dateFormat] : [])])].map((f) => ({
        value: f,
        label: f,
      })),
    ];
    return (
      <Select
        size="xs"
        w={150}
        aria-label={t("imports.dateFormat")}
        allowDeselect={false}
        data={data}
        value={options.dateFormat ?? ""}
        onChange={(f) => onChange(withFormat(source, { dateFormat: f || undefined }))}
      />
    );
  }
  if (field.type === "number") {
    const data = [
      { value: ".", label: t("imports.decimalPoint") },
      { value: ",", label: t("imports.decimalComma") },
    ];
    return (
      <Select
        size="xs"
        w={150}
        aria-label={t("imports.numberFormat")}
        allowDeselect={false}
        data={data}
        value={options.decimalSign ?? "."}
        onChange={(sign) => onChange(withFormat(source, { decimalSign: sign === "," ? "," : undefined }))}
      />
    );
  }
  return null;
}

const rowId = (path: string): string => `field-${path.replace(".", "-")}`;

function Row({ field, name, step, file, problem, onChange }: RowProps) {
  const { t } = useTranslation();
  const source = sourceOf(step, field.path);
  const column = columnOf(source);
  const pick = (next: string | null) => onChange(next === null ? undefined : withColumn(source, next));
  const fixed = source !== undefined && column === null;
  return (
    <tr id={rowId(field.path)}>
      <th scope="row">
        {name} {field.required ? <span className={classes.note}>{t("imports.required")}</span> : null}
      </th>
      <td className={classes.pick}>
        <span className={classes.picks}>
          <Select
            size="xs"
            aria-label={`${t("imports.column")}: ${name}`}
            placeholder={
              fixed && typeof source === "object"
                ? String(source.template ?? source.constant ?? "")
                : t("imports.notUsed")
            }
            searchable
            clearable={!field.required}
            data={file?.columns ?? []}
            value={column}
            onChange={pick}
            error={problem ?? (field.required && source === undefined)}
          />
          {source !== undefined && column !== null ? (
            <Format field={field} source={source} onChange={onChange} />
          ) : null}
        </span>
      </td>
      <td className={classes.cell}>{samplesOf(file, column).join(" · ")}</td>
    </tr>
  );
}

/** Brings the row of a field into view. */
function useScrollTo(path: string | undefined) {
  useEffect(() => {
    if (path !== undefined) document.getElementById(rowId(path))?.scrollIntoView({ block: "center" });
  }, [path]);
}

/** Which column fills which field, with sample values and formats. */
export function ColumnsStep({ wizard, mapping, index }: { wizard: Wizard; mapping: ImportMapping; index: number }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const step = mapping.steps[index];
  const { fields, problems, basedOn } = wizard.draft;
  useScrollTo(Object.keys(problems)[0]);
  if (!step) return null;
  const file = wizard.draft.files.find((f) => f.id === wizard.bound[step.from]);
  const note = basedOn
    ? t("imports.asLastTime", { name: basedOn.name, at: formatInstant(basedOn.createdAt, i18n.language, timeZone) })
    : t("imports.stepColumnsNote");
  const replace = (next: Step, changed?: string) =>
    wizard.set({
      problems: Object.fromEntries(Object.entries(problems).filter(([path]) => path !== changed)),
      mapping: { ...mapping, steps: mapping.steps.map((s, i) => (i === index ? next : s)) },
      trialId: null,
    });
  return (
    <Section title={t("imports.stepColumns")} note={note}>
      <div
        className={classes.scroll}
        style={{ maxHeight: "none" }}
        tabIndex={0}
        role="region"
        aria-label={t("imports.stepColumns")}
      >
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t("imports.field")}</th>
              <th scope="col">{t("imports.from")}</th>
              <th scope="col">{t("imports.sample")}</th>
            </tr>
          </thead>
          <tbody>
            {fieldsOf(step, fields).map((field) => (
              <Row
                key={field.path}
                field={field}
                name={fieldName(t, field.path, step.to, fields)}
                step={step}
                file={file}
                problem={problems[field.path]}
                onChange={(source) => replace(withSource(step, field.path, source), field.path)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {step.to === "facts" ? (
        <TextInput
          size="xs"
          maw={300}
          label={t("imports.source")}
          description={t("imports.sourceHelp")}
          value={step.source}
          onChange={(e) => replace({ ...step, source: e.currentTarget.value })}
        />
      ) : null}
    </Section>
  );
}
