import { ActionIcon, Checkbox, NativeSelect, TagsInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IconTrash } from "../../../ui/icons.ts";
import { renameKey } from "../document/edit.ts";
import { fieldTypes, type Field } from "../document/outline.ts";
import { isData } from "../document/read.ts";
import type { Path } from "../document/tree.ts";
import { useDesigner } from "../state/designer.tsx";
import classes from "../designer.module.css";
import { useErrorAt } from "./fields.tsx";
import { AddThing } from "./item-card.tsx";

/** A type as the document writes it: short where it can be. */
function written(before: unknown, type: string, values: readonly string[], optional: boolean): unknown {
  const list = type === "values" ? [...values] : null;
  if (!isData(before) && !(list && optional)) return list ?? (optional ? `optional ${type}` : type);
  const label = isData(before) ? before["label"] : undefined;
  const base = list
    ? { type: list, ...(optional ? { optional } : {}) }
    : { type: optional ? `optional ${type}` : type };
  return label === undefined && !(list && optional)
    ? (list ?? base.type)
    : { ...base, ...(label === undefined ? {} : { label }) };
}

function Name({ path }: { path: Path }) {
  const { t } = useTranslation();
  const { doc, readable, mayEdit } = useDesigner();
  const key = String(path.at(-1));
  const [typed, setTyped] = useState<string | null>(null);
  const rename = () => {
    const renamed = typed === null ? null : renameKey(doc.text, path, typed);
    setTyped(null);
    if (renamed !== null) doc.edit(() => renamed, `rename ${path.join(".")}`);
  };
  return (
    <TextInput
      className={classes.code ?? ""}
      label={t("designer.facts.fieldName")}
      value={typed ?? key}
      disabled={!readable}
      readOnly={!mayEdit}
      onChange={(e) => setTyped(e.currentTarget.value)}
      onBlur={rename}
    />
  );
}

function Row({ path, field }: { path: Path; field: Field }) {
  const { t } = useTranslation();
  const { at, set, remove, readable, mayEdit } = useDesigner();
  const error = useErrorAt(path);
  const write = (type: string, values: readonly string[], optional: boolean) =>
    set(path, written(at(path), type, values, optional));
  const disabled = !readable || !mayEdit;
  return (
    <li className={`${classes.row} ${classes.row3}`}>
      <Name path={path} />
      <div>
        <NativeSelect
          label={t("designer.facts.type")}
          error={error}
          disabled={disabled}
          data={[...fieldTypes, "values"].map((type) => ({
            value: type,
            label: t(`designer.type.${type}` as "designer.type.money"),
          }))}
          value={field.type}
          onChange={(e) =>
            write(e.currentTarget.value, field.values ?? [t("designer.facts.firstValue")], field.optional)
          }
        />
        {field.values ? (
          <TagsInput
            mt={6}
            aria-label={t("designer.facts.values", { name: field.label })}
            disabled={disabled}
            value={[...field.values]}
            onChange={(values) => (values.length > 0 ? write("values", values, field.optional) : undefined)}
          />
        ) : null}
      </div>
      <Checkbox
        label={t("designer.facts.optional")}
        pb={8}
        disabled={disabled}
        checked={field.optional}
        onChange={(e) => write(field.type, field.values ?? [], e.currentTarget.checked)}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        disabled={disabled}
        aria-label={t("designer.removeThing", { name: field.label })}
        onClick={() => remove(path)}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}

/** The fields of a kind of fact, or what is known about a partner, each with its type. */
export function FieldRows({ path, fields, label }: { path: Path; fields: readonly Field[]; label: string }) {
  const { set } = useDesigner();
  return (
    <div className={classes.rows}>
      <ul className={classes.rows} aria-label={label}>
        {fields.map((field) => (
          <Row key={field.key} path={[...path, field.key]} field={field} />
        ))}
      </ul>
      <AddThing label={label} taken={fields.map(({ key }) => key)} onAdd={(key) => set([...path, key], "text")} />
    </div>
  );
}
