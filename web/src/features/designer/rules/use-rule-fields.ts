import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useDesigner } from "../state/designer.tsx";
import type { RuleFields } from "./fields.ts";
import { ruleFields, type FieldWords, type RuleScope } from "./rule-fields.ts";

/** What the builder's fields are called, in the reader's language. */
export function useFieldWords(): FieldWords {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      types: t("designer.field.types"),
      region: t("designer.field.region"),
      country: t("designer.field.country"),
      status: t("designer.field.status"),
      joinedOn: t("designer.field.joinedOn"),
      asOf: t("designer.field.asOf"),
      date: t("designer.field.date"),
      source: t("designer.field.source"),
      reference: t("designer.field.reference"),
      accepted: (agreement) => t("designer.field.accepted", { agreement }),
      tierIn: (track) => t("designer.field.tierIn", { track }),
      made: (what, label) => t(`designer.field.made.${what}`, { label }),
      statuses: ["active", "ended"],
    }),
    [t],
  );
}

/** The names that a rule may use where it stands, in the reader's language. */
export function useRuleFields(scope: RuleScope): RuleFields {
  const { outline } = useDesigner();
  const words = useFieldWords();
  const key = JSON.stringify(scope);
  return useMemo(() => ruleFields(outline, scope, words), [outline, key, words]);
}
