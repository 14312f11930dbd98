import { ActionIcon, Button, TextInput, UnstyledButton } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { IconAlert, IconChevronRight, IconTrash } from "../../../ui/icons.ts";
import { renameThing } from "../document/rename.ts";
import type { Path } from "../document/tree.ts";
import { useDesigner, useProblemsAt } from "../state/designer.tsx";
import classes from "../designer.module.css";

const keyForm = /^[a-z][A-Za-z0-9_]{0,59}$/;

/** The key by which rules speak of a thing; changing it changes them all. */
export function KeyField({ path, onRenamed }: { path: Path; onRenamed: (key: string) => void }) {
  const { t } = useTranslation();
  const { doc, readable, mayEdit } = useDesigner();
  const key = String(path.at(-1));
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? key;
  const renamed = name === key ? doc.text : renameThing(doc.text, path, name);
  const wrong = !keyForm.test(name)
    ? t("designer.keyForm")
    : renamed === null
      ? t("designer.keyTaken", { name })
      : null;
  const rename = () => {
    setTyped(null);
    if (wrong !== null || renamed === null || name === key) return;
    doc.edit(() => renamed, `rename ${path.join(".")}`);
    onRenamed(name);
  };
  return (
    <TextInput
      className={classes.code ?? ""}
      label={t("designer.key")}
      description={t("designer.keyHelp")}
      inputWrapperOrder={["label", "input", "error", "description"]}
      value={name}
      error={wrong}
      disabled={!readable}
      readOnly={!mayEdit}
      onChange={(e) => setTyped(e.currentTarget.value)}
      onBlur={rename}
      onKeyDown={(e) => (e.key === "Enter" ? rename() : undefined)}
    />
  );
}

type Props = {
  path: Path;
  title: string;
  /** What the page says about it, or what it comes to. */
  says: readonly string[];
  open: boolean;
  onToggle: () => void;
  onRemoved: () => void;
  children: ReactNode;
};

/** One thing of a section: its sentence, and opened its form. */
export function ItemCard({ path, title, says, open, onToggle, onRemoved, children }: Props) {
  const { t } = useTranslation();
  const { remove, readable, mayEdit } = useDesigner();
  const problems = useProblemsAt(path);
  const id = `card-${path.join("-")}`;
  return (
    <section className={open ? `${classes.card} ${classes.cardOpen}` : classes.card} aria-label={title}>
      <div className={classes.cardHead}>
        <UnstyledButton className={classes.cardToggle ?? ""} aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <span className={classes.cardTitle}>
            <IconChevronRight size={14} aria-hidden style={{ transform: open ? "rotate(90deg)" : "none" }} />
            <strong>{title}</strong>
            <span className={classes.key}>{String(path.at(-1))}</span>
          </span>
          {open ? null : <span className={classes.says}>{says.join(" ")}</span>}
          {problems.slice(0, open ? 3 : 1).map((p, i) => (
            <span key={i} className={`${classes.says} ${classes.bad}`} style={{ display: "block" }}>
              <IconAlert size={14} aria-hidden /> {p.message}
            </span>
          ))}
        </UnstyledButton>
        {mayEdit ? (
          <ActionIcon
            variant="subtle"
            size={32}
            color="gray"
            disabled={!readable}
            aria-label={t("designer.removeThing", { name: title })}
            onClick={() => {
              remove(path);
              onRemoved();
            }}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        ) : null}
      </div>
      <div id={id} className={classes.cardBody} hidden={!open}>
        {open ? (
          <>
            <ReadsAs says={says} />
            {children}
          </>
        ) : null}
      </div>
    </section>
  );
}

/** How the page says it, beside the form that makes it so. */
export function ReadsAs({ says }: { says: readonly string[] }) {
  const { t } = useTranslation();
  const { sound } = useDesigner();
  if (says.length === 0) return null;
  return (
    <div className={classes.reads}>
      <p className={classes.readsLabel}>{t(sound ? "designer.readsAs" : "designer.readBefore")}</p>
      {says.map((sentence) => (
        <p key={sentence} className={sound ? undefined : classes.stale}>
          {sentence}
        </p>
      ))}
    </div>
  );
}

/** Names a new thing and makes it. */
export function AddThing({
  label,
  taken,
  onAdd,
}: {
  label: string;
  taken: readonly string[];
  onAdd: (key: string) => void;
}) {
  const { t } = useTranslation();
  const { readable, mayEdit } = useDesigner();
  const [name, setName] = useState("");
  const key = name
    .trim()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "")
    .slice(0, 60);
  const wrong = taken.includes(key) ? t("designer.keyTaken", { name: key }) : null;
  if (!mayEdit) return null;
  const add = () => {
    if (key === "" || wrong !== null) return;
    onAdd(key);
    setName("");
  };
  return (
    <form
      className={classes.bar}
      onSubmit={(e) => {
        e.preventDefault();
        add();
      }}
    >
      <TextInput
        aria-label={t("designer.newName", { what: label })}
        placeholder={t("designer.newName", { what: label })}
        value={name}
        error={wrong}
        disabled={!readable}
        onChange={(e) => setName(e.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={!readable || key === "" || wrong !== null}>
        {label}
      </Button>
    </form>
  );
}
