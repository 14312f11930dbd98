import { useGetProgram } from "@fairway/client";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { outlineOf } from "../designer/document/outline.ts";
import { dataOf } from "../designer/document/read.ts";
import { ruleFields } from "../designer/rules/rule-fields.ts";
import type { RuleFields } from "../designer/rules/fields.ts";
import { useVendor } from "../session/room.tsx";

/** The names that the condition of a segment may use, from the program in force; nothing until they are known. */
export function useSegmentFields(programId: string): RuleFields | undefined {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const source = useGetProgram(vendor.id, programId).data?.source ?? null;
  return useMemo(() => {
    const data = source === null ? null : dataOf(source);
    if (!data) return undefined;
    return ruleFields(
      outlineOf(data, i18n.language),
      { over: "holders", segments: false },
      {
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
      },
    );
  }, [source, i18n.language, t]);
}
