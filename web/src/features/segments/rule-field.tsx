import { useTranslation } from "react-i18next";
import { ConditionField } from "../designer/rules/condition-field.tsx";
import { MatchNow } from "./match-now.tsx";
import { useSegmentFields } from "./use-segment-fields.ts";

type Props = {
  programId: string;
  rule: string;
  /** Whether it may speak of segments; one of a segment may not. */
  segments?: boolean;
  label?: string;
  error: string | undefined;
  onChange: (rule: string) => void;
};

/** A condition over measured partners, with how it reads and for whom it holds for now. */
export function RuleField({ programId, rule, segments = false, label, error, onChange }: Props) {
  const { t } = useTranslation();
  const fields = useSegmentFields(programId, segments);
  return (
    <ConditionField
      label={label ?? t("segments.ruleLabel")}
      help={t("segments.ruleHelp")}
      rule={rule}
      fields={fields}
      error={error}
      onChange={onChange}
    >
      <MatchNow rule={rule} programId={programId} />
    </ConditionField>
  );
}
