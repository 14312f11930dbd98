import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useDesigner } from "../state/designer.tsx";
import type { RuleFields } from "./fields.ts";
import { ruleFields, type RuleScope } from "./rule-fields.ts";

/** The names that a rule may use where it stands, in the reader's language. */
export function useRuleFields(scope: RuleScope): RuleFields {
  const { t } = useTranslation();
  const { outline } = useDesigner();
  const key = JSON.stringify(scope);
  return useMemo(() => {
    const words = {
      types: t("designer.field.types"),
      region: t("designer.field.region"),
      country: t("designer.field.country"),
      status: t("designer.field.status"),
      joinedOn: t("designer.field.joinedOn"),
      asOf: t("designer.field.asOf"),
      date: t("designer.field.date"),
      source: t("designer.field.source"),
      reference: t("designer.field.reference"),
      tierIn: (track: string) => t("designer.field.tierIn", { track }),
      statuses: ["active", "ended"],
    };
    return ruleFields(outline, scope, words);
  }, [outline, key, t]);
}
