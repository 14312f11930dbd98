import { useTranslation } from "react-i18next";
import type { Kind } from "../document/outline.ts";
import { useDesigner, useSays } from "../state/designer.tsx";
import { FieldRows } from "./field-rows.tsx";
import { AddThing, ItemCard, KeyField } from "./item-card.tsx";
import { FormSection, Nothing, useOpenItem, useSectionWords } from "./section.tsx";
import { LabelOfKind } from "./label-of-kind.tsx";

function KindCard({ kind }: { kind: Kind }) {
  const { t, i18n } = useTranslation();
  const { item, toggle, setItem } = useOpenItem();
  const path = ["facts", kind.key];
  const entry = useSays(["facts"], kind.key);
  const fields = new Intl.ListFormat(i18n.language).format(kind.fields.map(({ label }) => label));
  const says = [t("designer.facts.says", { fields: fields || t("none") })];
  return (
    <ItemCard
      path={path}
      title={entry?.label ?? kind.label}
      says={says}
      open={item === kind.key}
      onToggle={() => toggle(kind.key)}
      onRemoved={() => setItem(undefined)}
    >
      <KeyField path={path} onRenamed={setItem} />
      <LabelOfKind kind={kind} />
      <FieldRows
        path={kind.long ? [...path, "fields"] : path}
        fields={kind.fields}
        label={t("designer.facts.addField")}
      />
    </ItemCard>
  );
}

/** What is recorded about partners. */
export function FactsForm() {
  const { t } = useTranslation();
  const { outline, set } = useDesigner();
  const { setItem } = useOpenItem();
  const add = (key: string) => {
    set(["facts", key], { amount: "money" });
    setItem(key);
  };
  return (
    <FormSection {...useSectionWords("facts")}>
      {outline.kinds.map((kind) => (
        <KindCard key={kind.key} kind={kind} />
      ))}
      {outline.kinds.length === 0 ? <Nothing>{t("designer.facts.none")}</Nothing> : null}
      <AddThing label={t("designer.facts.add")} taken={outline.kinds.map(({ key }) => key)} onAdd={add} />
      <h3>{t("designer.facts.partner")}</h3>
      <Nothing>{t("designer.facts.partnerLead")}</Nothing>
      <FieldRows path={["partner"]} fields={outline.attributes} label={t("designer.facts.addAttribute")} />
    </FormSection>
  );
}
