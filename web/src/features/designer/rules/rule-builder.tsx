import { MantineActionElement, MantineNotToggle, MantineShiftActions } from "@react-querybuilder/mantine";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { QueryBuilder, type RuleGroupType } from "react-querybuilder";
import { BuilderSelect, BuilderValue } from "./builder-controls.tsx";
import classes from "./builder.module.css";
import { fromCel } from "./cel-read.ts";
import { toCel } from "./cel-write.ts";
import { operatorsOf, type RuleFields } from "./fields.ts";
import type { Group, Line } from "./query.ts";

type Loose = {
  field?: unknown;
  operator?: unknown;
  value?: unknown;
  valueSource?: unknown;
  combinator?: unknown;
  not?: unknown;
  rules?: unknown;
};

/** What the builder holds, without what it needs for itself. */
function plainGroup(loose: Loose): Group {
  const rules = (Array.isArray(loose.rules) ? loose.rules : []).filter((one): one is Loose => typeof one === "object");
  return {
    combinator: loose.combinator === "or" ? "or" : "and",
    ...(loose.not === true ? { not: true } : {}),
    rules: rules.map((one) => (one.rules === undefined ? plainLine(one) : plainGroup(one))),
  };
}

function plainLine({ field, operator, value, valueSource }: Loose): Line {
  const texts = Array.isArray(value) ? value.map(String) : typeof value === "boolean" ? value : String(value ?? "");
  const line = { field: String(field), operator: String(operator), value: texts };
  return valueSource === "field" ? { ...line, valueSource } : line;
}

const shown = (group: Group): RuleGroupType => ({
  combinator: group.combinator,
  not: group.not ?? false,
  rules: group.rules.map((rule) => ("rules" in rule ? shown(rule) : { ...rule })),
});

/** What a fresh line asks, so that it can be read at once. */
function firstValue(fields: RuleFields, name: string, operator: string): string | boolean | string[] {
  const field = fields.get(name);
  if (operator === "in" || operator === "notIn") return field?.values?.slice(0, 1) ?? [];
  if (field?.kind === "boolean") return true;
  if (field?.kind === "number") return "0";
  return field?.values?.[0] ?? "";
}

const groupOrder = ["answers", "metrics", "fact", "standing", "partner", "other", "made"] as const;

function useChoices(fields: RuleFields) {
  const { t } = useTranslation();
  const groups = groupOrder.map((group) => ({
    label: t(`designer.field.group.${group}`),
    options: [...fields.values()]
      .filter((f) => f.group === group)
      .map(({ name, label }) => ({ name, value: name, label })),
  }));
  const operators = (name: string) =>
    (fields.get(name)?.operators ?? operatorsOf[fields.get(name)?.kind ?? "text"]).map((operator) => ({
      name: operator,
      value: operator,
      label: t(`designer.operator.${operator}` as "designer.operator.="),
    }));
  return { groups: groups.filter((group) => group.options.length > 0), operators };
}

function useBuilderWords() {
  const { t } = useTranslation();
  const both = (label: string) => ({ label, title: label });
  return {
    fields: { title: t("designer.rule.field") },
    operators: { title: t("designer.rule.operator") },
    value: { title: t("designer.rule.value") },
    valueSourceSelector: { title: t("designer.rule.valueSource") },
    combinators: { title: t("designer.rule.combinator") },
    notToggle: both(t("designer.rule.not")),
    addRule: both(t("designer.rule.addLine")),
    addGroup: both(t("designer.rule.addGroup")),
    removeRule: { label: "×", title: t("designer.rule.removeLine") },
    removeGroup: { label: "×", title: t("designer.rule.removeGroup") },
    shiftActionUp: { label: "↑", title: t("designer.rule.up") },
    shiftActionDown: { label: "↓", title: t("designer.rule.down") },
  };
}

const ordered: readonly string[] = ["=", "!=", "<", "<=", ">", ">="];
const controls = {
  actionElement: MantineActionElement,
  notToggle: MantineNotToggle,
  shiftActions: MantineShiftActions,
  valueSelector: BuilderSelect,
  valueEditor: BuilderValue,
};
const controlClasses = {
  queryBuilder: classes.builder ?? "",
  ruleGroup: classes.group ?? "",
  header: classes.header ?? "",
  body: classes.body ?? "",
  rule: classes.line ?? "",
  addRule: classes.action ?? "",
  addGroup: classes.action ?? "",
  removeRule: classes.sign ?? "",
  removeGroup: classes.sign ?? "",
  shiftActions: classes.shift ?? "",
  fields: classes.field ?? "",
  operators: classes.operator ?? "",
  valueSource: classes.source ?? "",
  value: classes.value ?? "",
};

type Props = { cel: string; fields: RuleFields; disabled: boolean; onChange: (cel: string) => void };

/** A rule as lines and groups. A change is written as soon as every line is filled in. */
export function RuleBuilder({ cel, fields, disabled, onChange }: Props) {
  const { t } = useTranslation();
  const words = useBuilderWords();
  const { groups, operators } = useChoices(fields);
  const [state, setState] = useState(() => ({ cel, query: shown(fromCel(cel, fields)) }));
  useEffect(() => {
    if (state.cel !== cel) setState({ cel, query: shown(fromCel(cel, fields)) });
  }, [cel, fields, state.cel]);
  const change = (query: RuleGroupType) => {
    const written = toCel(plainGroup(query), fields);
    setState({ cel: written ?? cel, query });
    if (written !== null && written !== cel) onChange(written);
  };
  const open = toCel(plainGroup(state.query), fields) === null;
  const sources = (name: string, operator: string): ["value"] | ["value", "field"] => {
    const field = fields.get(name);
    const others = [...fields.values()].some((other) => other.kind === field?.kind && other.name !== name);
    const comparable =
      field?.operators === undefined &&
      field &&
      ["number", "date", "text"].includes(field.kind) &&
      !(field.kind === "text" && field.values);
    return comparable && others && ordered.includes(operator) ? ["value", "field"] : ["value"];
  };
  return (
    <div>
      <QueryBuilder
        fields={groups}
        query={state.query}
        onQueryChange={change}
        controlElements={controls}
        controlClassnames={controlClasses}
        translations={words}
        combinators={[
          { name: "and", label: t("designer.rule.and") },
          { name: "or", label: t("designer.rule.or") },
        ]}
        context={{ fields }}
        listsAsArrays
        showNotToggle
        showShiftActions
        addRuleToNewGroups
        disabled={disabled}
        resetOnOperatorChange={false}
        getOperators={operators}
        getValueSources={sources}
        getDefaultValue={(rule) => {
          const { field, operator, valueSource } = plainLine(rule);
          if (valueSource !== "field") return firstValue(fields, field, operator);
          const kind = fields.get(field)?.kind;
          return [...fields.values()].find((other) => other.kind === kind && other.name !== field)?.name ?? "";
        }}
        accessibleDescriptionGenerator={({ path }) =>
          path.length === 0
            ? t("designer.rule.whole")
            : t("designer.rule.part", { place: path.map((n) => n + 1).join(".") })
        }
      />
      {open ? (
        <p className={classes.open} role="status">
          {t("designer.rule.open")}
        </p>
      ) : null}
    </div>
  );
}
