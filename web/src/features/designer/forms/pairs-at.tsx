import { ActionIcon, Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IconTrash } from "../../../ui/icons.ts";
import { renameKey } from "../document/edit.ts";
import { recordAt, textOf } from "../document/read.ts";
import type { Path } from "../document/tree.ts";
import { useDesigner } from "../state/designer.tsx";
import classes from "../designer.module.css";
import { useTypedNumber } from "../use-typed-number.ts";
import { useErrorAt } from "./fields.tsx";

type Props = {
  path: Path;
  label: string;
  help?: string | undefined;
  /** What stands on the left and on the right of each line. */
  heads: readonly [string, string];
  /** A line that is added. */
  fresh: readonly [string, number | string];
  /** Whether the right side is a number. */
  numbers?: boolean;
};

type Field = { size: "xs"; disabled: boolean; readOnly: boolean; "aria-label": string };

function NumberOf({ path, common }: { path: Path; common: Field }) {
  const { at, set } = useDesigner();
  const error = useErrorAt(path);
  const field = useTypedNumber(textOf(at(path)), (exact) => {
    if (exact !== null) set(path, Number(exact));
  });
  return <TextInput {...common} {...field} error={field.error ?? error} />;
}

function TextOf({ path, common }: { path: Path; common: Field }) {
  const { at, set } = useDesigner();
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string) => {
    setTyped(text);
    if (text.trim() !== "") set(path, text);
  };
  return (
    <TextInput
      {...common}
      error={useErrorAt(path)}
      value={typed ?? textOf(at(path))}
      onChange={(e) => change(e.currentTarget.value)}
      onBlur={() => setTyped(null)}
    />
  );
}

function Line({ path, heads, numbers }: { path: Path; heads: Props["heads"]; numbers: boolean }) {
  const { t } = useTranslation();
  const { remove, doc, readable, mayEdit } = useDesigner();
  const [key, setKey] = useState<string | null>(null);
  const name = String(path.at(-1));
  const common = { size: "xs" as const, disabled: !readable, readOnly: !mayEdit };
  const rename = () => {
    const renamed = key === null || key === "" ? null : renameKey(doc.text, path, key);
    setKey(null);
    if (renamed !== null) doc.edit(() => renamed, `rename ${path.join(".")}`);
  };
  const Value = numbers ? NumberOf : TextOf;
  return (
    <li className={classes.row}>
      <TextInput
        {...common}
        aria-label={heads[0]}
        value={key ?? name}
        onChange={(e) => setKey(e.currentTarget.value)}
        onBlur={rename}
      />
      <Value path={path} common={{ ...common, "aria-label": `${heads[1]} ${name}` }} />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={30}
        disabled={!readable || !mayEdit}
        aria-label={t("designer.removeThing", { name })}
        onClick={() => remove(path)}
      >
        <IconTrash size={14} aria-hidden />
      </ActionIcon>
    </li>
  );
}

/** Lines of a name and a value, such as bands, weights, or what counts for each region. */
export function PairsAt({ path, label, help, heads, fresh, numbers = true }: Props) {
  const { t } = useTranslation();
  const { data, set, readable, mayEdit } = useDesigner();
  const lines = Object.keys(recordAt(data, path));
  const add = () => {
    let [name] = fresh;
    for (let n = 2; lines.includes(name); n += 1)
      name = /^\d/.test(fresh[0]) ? String(Number.parseFloat(fresh[0]) * n) : `${fresh[0]}_${n}`;
    set([...path, name], fresh[1]);
  };
  return (
    <fieldset className={classes.group}>
      <legend>{label}</legend>
      {help ? <p className={classes.because}>{help}</p> : null}
      {lines.length > 0 ? (
        <ul className={classes.rows}>
          {lines.map((key) => (
            <Line key={key} path={[...path, key]} heads={heads} numbers={numbers} />
          ))}
        </ul>
      ) : null}
      {mayEdit ? (
        <div>
          <Button variant="default" size="compact-sm" disabled={!readable} onClick={add}>
            {t("designer.addLine")}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
