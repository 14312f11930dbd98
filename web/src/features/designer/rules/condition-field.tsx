import { Button, Input, Textarea } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./builder.module.css";
import type { RuleFields } from "./fields.ts";
import { beyondBuilder } from "./rule-at.tsx";
import { RuleBuilder } from "./rule-builder.tsx";

type Props = {
  label: string;
  help?: string;
  rule: string;
  /** Whether there may be none: it is then empty, instead of one that always holds. */
  optional?: boolean;
  /** What it may speak of; nothing while that is not known. */
  fields: RuleFields | undefined;
  error?: string | undefined;
  onChange: (rule: string) => void;
  /** What it comes to, below it. */
  children?: ReactNode;
};

/** How the builder has a condition without lines. */
const empty = "true";

/** A condition: as lines where that can be, as text for the rest. */
export function ConditionField({ label, help, rule, optional = false, fields, error, onChange, children }: Props) {
  const { t } = useTranslation();
  const [asText, setAsText] = useState(false);
  const written = rule.trim() === "" ? empty : rule;
  const beyond = fields === undefined || fields.size === 0 || beyondBuilder(written, fields) !== null;
  return (
    <Input.Wrapper label={label} error={error} labelElement="div">
      {asText || beyond ? (
        <Textarea
          aria-label={label}
          description={help}
          classNames={{ input: classes.text ?? "" }}
          autosize
          minRows={2}
          spellCheck={false}
          value={rule}
          onChange={(event) => onChange(event.currentTarget.value.replaceAll("\n", " "))}
        />
      ) : (
        <RuleBuilder
          cel={written}
          fields={fields}
          disabled={false}
          onChange={(next) => onChange(optional && next === empty ? "" : next)}
        />
      )}
      {beyond ? null : (
        <Button variant="subtle" size="compact-xs" mt={4} onClick={() => setAsText(!asText)}>
          {t(asText ? "designer.rule.asLines" : "designer.rule.asText")}
        </Button>
      )}
      {children}
    </Input.Wrapper>
  );
}
