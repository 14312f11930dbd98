import { Button, Input, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { beyondBuilder } from "../designer/rules/rule-at.tsx";
import { RuleBuilder } from "../designer/rules/rule-builder.tsx";
import { MatchNow } from "./match-now.tsx";
import classes from "./segments.module.css";
import { useSegmentFields } from "./use-segment-fields.ts";

type Props = { programId: string; rule: string; error: string | undefined; onChange: (rule: string) => void };

/** The condition of a segment: as lines where that can be, as text for the rest, with whom it holds for now. */
export function RuleField({ programId, rule, error, onChange }: Props) {
  const { t } = useTranslation();
  const fields = useSegmentFields(programId);
  const [asText, setAsText] = useState(false);
  const beyond = fields === undefined || beyondBuilder(rule, fields) !== null;
  return (
    <Input.Wrapper label={t("segments.ruleLabel")} error={error} labelElement="div">
      {asText || beyond || !fields ? (
        <Textarea
          aria-label={t("segments.ruleLabel")}
          description={t("segments.ruleHelp")}
          classNames={{ input: classes.code ?? "" }}
          autosize
          minRows={2}
          spellCheck={false}
          value={rule}
          onChange={(e) => onChange(e.currentTarget.value.replaceAll("\n", " "))}
        />
      ) : (
        <RuleBuilder cel={rule} fields={fields} disabled={false} onChange={onChange} />
      )}
      {beyond ? null : (
        <Button variant="subtle" size="compact-xs" mt={4} onClick={() => setAsText(!asText)}>
          {t(asText ? "segments.asLines" : "segments.asText")}
        </Button>
      )}
      <MatchNow rule={rule} programId={programId} />
    </Input.Wrapper>
  );
}
