import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { moveTo, setAt } from "../document/edit.ts";
import { recordAt } from "../document/read.ts";
import type { Path } from "../document/tree.ts";
import { useDesigner } from "../state/designer.tsx";
import classes from "../designer.module.css";

/** Adds a tier on top, with a requirement that still has to be thought about. */
export function AddTier({ path }: { path: Path }) {
  const { t } = useTranslation();
  const { data, doc, outline, readable, mayEdit } = useDesigner();
  const [typed, setTyped] = useState("");
  const name = typed.trim();
  const taken = Object.hasOwn(recordAt(data, path), name);
  if (!mayEdit) return null;
  const first = outline.metrics.find(({ word, kind }) => word !== null && kind === "number")?.key;
  const rule = Object.keys(recordAt(data, path)).length === 0 || first === undefined ? true : `metric.${first} >= 1000`;
  const add = () => {
    doc.edit((text) => moveTo(setAt(text, [...path, name], rule), [...path, name], 0), `add ${path.join(".")}.${name}`);
    setTyped("");
  };
  return (
    <form
      className={classes.bar}
      onSubmit={(e) => {
        e.preventDefault();
        if (name !== "" && !taken) add();
      }}
    >
      <TextInput
        aria-label={t("designer.tier.newName")}
        placeholder={t("designer.tier.newName")}
        value={typed}
        error={taken ? t("designer.keyTaken", { name }) : null}
        disabled={!readable}
        onChange={(e) => setTyped(e.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={!readable || name === "" || taken}>
        {t("designer.tier.add")}
      </Button>
    </form>
  );
}
