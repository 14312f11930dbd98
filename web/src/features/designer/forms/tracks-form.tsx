import { useTranslation } from "react-i18next";
import type { TrackItem } from "../document/outline.ts";
import { RuleAt } from "../rules/rule-at.tsx";
import { useDesigner, useSays } from "../state/designer.tsx";
import { AddTier } from "./add-tier.tsx";
import { LanguagesAt, Pair } from "./fields.tsx";
import { AddThing, ItemCard, KeyField } from "./item-card.tsx";
import { MovesForm } from "./moves-form.tsx";
import { FormSection, Nothing, useOpenItem, useSectionWords } from "./section.tsx";
import { Tiers } from "./tiers.tsx";

function TrackCard({ track }: { track: TrackItem }) {
  const { t, i18n } = useTranslation();
  const { item, toggle, setItem } = useOpenItem();
  const entry = useSays(["tracks"], track.key);
  const path = ["tracks", track.key];
  const tiers = new Intl.ListFormat(i18n.language, { type: "unit" }).format(track.tiers);
  const rows = entry?.table?.rows ?? [];
  const saysOf = (tier: string): string => rows[track.tiers.indexOf(tier)]?.[1] ?? "";
  return (
    <ItemCard
      path={path}
      title={entry?.label ?? track.label}
      says={item === track.key ? (entry?.says ?? []) : [...(entry?.says.slice(0, 1) ?? []), tiers]}
      open={item === track.key}
      onToggle={() => toggle(track.key)}
      onRemoved={() => setItem(undefined)}
    >
      <Pair>
        <LanguagesAt path={[...path, "label"]} label={t("designer.label")} help={t("designer.labelHelp")} />
        <KeyField path={path} onRenamed={setItem} />
      </Pair>
      <RuleAt
        path={[...path, "for"]}
        label={t("designer.track.for")}
        scope={{ over: "partners" }}
        absent={t("designer.track.everybody")}
      />
      <h3>{t("designer.tier.list")}</h3>
      <Tiers path={[...path, "tiers"]} says={saysOf} />
      <AddTier path={[...path, "tiers"]} />
      <MovesForm path={[...path, "moves"]} />
    </ItemCard>
  );
}

/** Tracks with their tiers, and when standings move. */
export function TracksForm() {
  const { t } = useTranslation();
  const { outline, set } = useDesigner();
  const { setItem } = useOpenItem();
  const add = (key: string) => {
    set(["tracks", key], { tiers: { Member: true } });
    setItem(key);
  };
  return (
    <FormSection {...useSectionWords("tracks")}>
      {outline.tracks.map((track) => (
        <TrackCard key={track.key} track={track} />
      ))}
      {outline.tracks.length === 0 ? <Nothing>{t("designer.track.none")}</Nothing> : null}
      <AddThing label={t("designer.track.add")} taken={outline.tracks.map(({ key }) => key)} onAdd={add} />
    </FormSection>
  );
}
