import { ActionIcon, TextInput, UnstyledButton } from "@mantine/core";
import { useState, type DragEvent, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { IconArrowDown, IconArrowUp, IconTrash } from "../../../ui/icons.ts";
import { moveTo, renameKey } from "../document/edit.ts";
import { recordAt } from "../document/read.ts";
import type { Path } from "../document/tree.ts";
import { RuleAt } from "../rules/rule-at.tsx";
import { useDesigner, useProblemsAt } from "../state/designer.tsx";
import classes from "../designer.module.css";

function TierName({ path }: { path: Path }) {
  const { t } = useTranslation();
  const { doc, readable, mayEdit } = useDesigner();
  const [typed, setTyped] = useState<string | null>(null);
  const name = String(path.at(-1));
  const rename = () => {
    const renamed = typed === null || typed.trim() === "" ? null : renameKey(doc.text, path, typed.trim());
    setTyped(null);
    if (renamed !== null) doc.edit(() => renamed, `rename ${path.join(".")}`);
  };
  return (
    <TextInput
      label={t("designer.tier.name")}
      value={typed ?? name}
      disabled={!readable}
      readOnly={!mayEdit}
      onChange={(e) => setTyped(e.currentTarget.value)}
      onBlur={rename}
      onKeyDown={(e) => (e.key === "Enter" ? rename() : undefined)}
    />
  );
}

type TierProps = {
  path: Path;
  says: string;
  place: number;
  count: number;
  open: boolean;
  onToggle: () => void;
  onMove: (to: number) => void;
  onDragged: (name: string) => void;
};

function Tier({ path, says, place, count, open, onToggle, onMove, onDragged }: TierProps) {
  const { t } = useTranslation();
  const { remove, readable, mayEdit } = useDesigner();
  const problems = useProblemsAt(path);
  const [over, setOver] = useState(false);
  const name = String(path.at(-1));
  const can = readable && mayEdit;
  const byKey = (e: KeyboardEvent) => {
    if (!e.altKey || !can || !["ArrowUp", "ArrowDown"].includes(e.key)) return;
    e.preventDefault();
    onMove(place + (e.key === "ArrowUp" ? -1 : 1));
  };
  const drop = (e: DragEvent) => {
    e.preventDefault();
    setOver(false);
    onDragged(e.dataTransfer.getData("text/plain"));
  };
  return (
    <li
      className={over ? `${classes.tier} ${classes.tierOver}` : classes.tier}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={classes.tierHead} draggable={can} onDragStart={(e) => e.dataTransfer.setData("text/plain", name)}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          disabled={!can || place === 0}
          aria-label={t("designer.tier.up", { name })}
          onClick={() => onMove(place - 1)}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          disabled={!can || place === count - 1}
          aria-label={t("designer.tier.down", { name })}
          onClick={() => onMove(place + 1)}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        <UnstyledButton className={classes.cardToggle ?? ""} aria-expanded={open} onClick={onToggle} onKeyDown={byKey}>
          <strong>{name}</strong>
          <span className={classes.says} style={{ display: "block" }}>
            {problems[0]?.message ?? says}
          </span>
        </UnstyledButton>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          disabled={!can || count === 1}
          aria-label={t("designer.removeThing", { name })}
          onClick={() => remove(path)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
      {open ? (
        <div className={classes.cardBody}>
          <TierName path={path} />
          <RuleAt path={path} label={t("designer.tier.needs")} scope={{ over: "partners" }} />
        </div>
      ) : null}
    </li>
  );
}

/** The tiers of a track, highest first; dragged, or moved with Alt and the arrow keys. */
export function Tiers({ path, says }: { path: Path; says: (tier: string) => string }) {
  const { t } = useTranslation();
  const { data, doc } = useDesigner();
  const [open, setOpen] = useState<string | null>(null);
  const [moved, setMoved] = useState("");
  const tiers = Object.keys(recordAt(data, path));
  const move = (name: string, to: number) => {
    if (to < 0 || to >= tiers.length || !tiers.includes(name)) return;
    doc.edit((text) => moveTo(text, [...path, name], to), `move ${path.join(".")}`);
    setMoved(t("designer.tier.moved", { name, place: to + 1, count: tiers.length }));
  };
  return (
    <>
      <p className={classes.because}>{t("designer.tier.orderHelp")}</p>
      <ol className={classes.rows} aria-label={t("designer.tier.list")}>
        {tiers.map((name, place) => (
          <Tier
            key={name}
            path={[...path, name]}
            says={says(name)}
            place={place}
            count={tiers.length}
            open={open === name}
            onToggle={() => setOpen(open === name ? null : name)}
            onMove={(to) => move(name, to)}
            onDragged={(dragged) => move(dragged, place)}
          />
        ))}
      </ol>
      <span className="visually-hidden" aria-live="assertive">
        {moved}
      </span>
    </>
  );
}
