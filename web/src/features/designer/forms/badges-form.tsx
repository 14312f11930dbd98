import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Named } from "../document/outline.ts";
import { isData } from "../document/read.ts";
import type { Path } from "../document/tree.ts";
import { RuleAt } from "../rules/rule-at.tsx";
import type { RuleScope } from "../rules/rule-fields.ts";
import { useDesigner, useSays } from "../state/designer.tsx";
import { LanguagesAt } from "./fields.tsx";
import { AddThing, ItemCard, KeyField } from "./item-card.tsx";
import { FormSection, Nothing, useOpenItem, useSectionWords } from "./section.tsx";

/** A thing that is written as its condition alone, or with a name and more beside it. */
function ShortOrLong({
  path,
  ruleKey,
  scope,
  label,
  long,
}: {
  path: Path;
  ruleKey: string;
  scope: RuleScope;
  label: string;
  long: (path: Path) => ReactNode;
}) {
  const { t } = useTranslation();
  const { at, set, readable, mayEdit } = useDesigner();
  const value = at(path);
  if (isData(value))
    return (
      <>
        <LanguagesAt path={[...path, "label"]} label={t("designer.label")} help={t("designer.labelHelp")} />
        {long(path)}
        <RuleAt path={[...path, ruleKey]} label={label} scope={scope} />
      </>
    );
  return (
    <>
      {mayEdit ? (
        <div>
          <Button
            variant="default"
            size="compact-sm"
            disabled={!readable}
            onClick={() => set(path, { [ruleKey]: value })}
          >
            {t("designer.giveMore")}
          </Button>
        </div>
      ) : null}
      <RuleAt path={path} label={label} scope={scope} />
    </>
  );
}

function Card({
  thing,
  section,
  kinds,
  children,
}: {
  thing: Named;
  section: string;
  kinds: readonly string[];
  children: ReactNode;
}) {
  const { item, toggle, setItem } = useOpenItem();
  const entry = useSays(kinds, thing.key);
  const path = [section, thing.key];
  return (
    <ItemCard
      path={path}
      title={entry?.label ?? thing.label}
      says={entry?.says ?? []}
      open={item === thing.key}
      onToggle={() => toggle(thing.key)}
      onRemoved={() => setItem(undefined)}
    >
      <KeyField path={path} onRenamed={setItem} />
      {children}
    </ItemCard>
  );
}

/** A rule to begin with, out of what the document has. */
function useFirstRule(): string | true {
  const { outline } = useDesigner();
  const first = outline.metrics.find(({ word, kind }) => word !== null && kind === "number");
  return first ? `metric.${first.key} >= 1` : true;
}

/** Badges and competencies beside the tiers. */
export function BadgesForm() {
  const { t } = useTranslation();
  const { outline, set } = useDesigner();
  const { setItem } = useOpenItem();
  const rule = useFirstRule();
  const add = (key: string) => {
    set(["badges", key], rule);
    setItem(key);
  };
  const members = (path: Path) => (
    <RuleAt
      path={[...path, "for"]}
      label={t("designer.badge.for")}
      scope={{ over: "partners" }}
      absent={t("designer.track.everybody")}
    />
  );
  return (
    <FormSection {...useSectionWords("badges")}>
      {outline.badges.map((badge) => (
        <Card key={badge.key} thing={badge} section="badges" kinds={["badges"]}>
          <ShortOrLong
            path={["badges", badge.key]}
            ruleKey="needs"
            scope={{ over: "partners" }}
            label={t("designer.badge.needs")}
            long={members}
          />
        </Card>
      ))}
      {outline.badges.length === 0 ? <Nothing>{t("designer.badge.none")}</Nothing> : null}
      <AddThing label={t("designer.badge.add")} taken={outline.badges.map(({ key }) => key)} onAdd={add} />
    </FormSection>
  );
}

/** Groups of partners by rule. */
export function SegmentsForm() {
  const { t } = useTranslation();
  const { outline, set } = useDesigner();
  const { setItem } = useOpenItem();
  const rule = useFirstRule();
  const add = (key: string) => {
    set(["segments", key], rule);
    setItem(key);
  };
  const note = (path: Path) => <LanguagesAt path={[...path, "note"]} label={t("designer.segment.note")} long />;
  return (
    <FormSection {...useSectionWords("segments")}>
      {outline.segments.map((segment) => (
        <Card key={segment.key} thing={segment} section="segments" kinds={["other", "segments"]}>
          <ShortOrLong
            path={["segments", segment.key]}
            ruleKey="rule"
            scope={{ over: "holders", segments: false }}
            label={t("designer.segment.rule")}
            long={note}
          />
        </Card>
      ))}
      {outline.segments.length === 0 ? <Nothing>{t("designer.segment.none")}</Nothing> : null}
      <AddThing label={t("designer.segment.add")} taken={outline.segments.map(({ key }) => key)} onAdd={add} />
    </FormSection>
  );
}
