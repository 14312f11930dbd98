import { useGetProgram } from "@fairway/client";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useAgreementNames } from "../agreements/use-agreement-names.ts";
import { outlineOf } from "../designer/document/outline.ts";
import { dataOf } from "../designer/document/read.ts";
import { ruleFields } from "../designer/rules/rule-fields.ts";
import { useFieldWords } from "../designer/rules/use-rule-fields.ts";
import type { RuleFields } from "../designer/rules/fields.ts";
import { useVendor } from "../session/room.tsx";

/** The names that a condition over partners may use, from the program in force; nothing until they are known. */
export function useSegmentFields(programId: string, segments = false): RuleFields | undefined {
  const { i18n } = useTranslation();
  const words = useFieldWords();
  const vendor = useVendor();
  const agreements = useAgreementNames(vendor.id);
  const source = useGetProgram(vendor.id, programId).data?.source ?? null;
  return useMemo(() => {
    const data = source === null ? null : dataOf(source);
    if (!data) return undefined;
    const outline = outlineOf(data, i18n.language, agreements);
    return ruleFields(outline, { over: "holders", segments }, words);
  }, [source, i18n.language, words, agreements, segments]);
}
