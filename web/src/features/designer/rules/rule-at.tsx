import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { scalarOf, textOf } from "../document/read.ts";
import type { Path } from "../document/tree.ts";
import { useErrorAt } from "../forms/fields.tsx";
import { useDesigner } from "../state/designer.tsx";
import classes from "../designer.module.css";
import { fromCel } from "./cel-read.ts";
import type { RuleFields } from "./fields.ts";
import { MatchPanel } from "./match-panel.tsx";
import { RuleBuilder } from "./rule-builder.tsx";
import type { RuleScope } from "./rule-fields.ts";
import { BeyondBuilder, type Beyond } from "./tokens.ts";
import { useRuleFields } from "./use-rule-fields.ts";

/** Why the builder cannot show a rule; null where it can. */
export function beyondBuilder(cel: string, fields: RuleFields): { why: Beyond; what: string } | null {
  try {
    fromCel(cel, fields);
    return null;
  } catch (error) {
    if (error instanceof BeyondBuilder) return error;
    throw error;
  }
}

type Props = {
  path: Path;
  label: string;
  help?: string | undefined;
  scope: RuleScope;
  /** What an absent rule means; without it there must be one. */
  absent?: string | undefined;
};

function AsText({
  path,
  label,
  value,
  onChange,
}: {
  path: Path;
  label: string;
  value: string;
  onChange: (text: string) => void;
}) {
  const { mayEdit, readable } = useDesigner();
  const error = useErrorAt(path);
  return (
    <Textarea
      className={classes.code ?? ""}
      aria-label={label}
      autosize
      minRows={2}
      error={error}
      disabled={!readable}
      readOnly={!mayEdit}
      spellCheck={false}
      value={value}
      onChange={(e) => onChange(e.currentTarget.value.replaceAll("\n", " "))}
    />
  );
}

/** A condition of the document: as lines where that can be, as text for the rest, with whom it holds for. */
export function RuleAt({ path, label, help, scope, absent }: Props) {
  const { t } = useTranslation();
  const { at, set, remove, mayEdit, readable } = useDesigner();
  const fields = useRuleFields(scope);
  const written = at(path);
  const rule = textOf(written);
  const [asText, setAsText] = useState(false);
  const write = (text: string) =>
    text.trim() === "" && absent !== undefined ? remove(path) : set(path, scalarOf(text));
  if (written === undefined && absent !== undefined)
    return (
      <div className={classes.rule}>
        <span className={classes.ruleLabel}>{label}</span>
        <div className={classes.bar}>
          <span className={classes.says}>{absent}</span>
          {mayEdit && readable ? (
            <Button variant="default" size="compact-sm" onClick={() => set(path, true)}>
              {t("designer.rule.add", { label })}
            </Button>
          ) : null}
        </div>
      </div>
    );
  const beyond = beyondBuilder(rule, fields);
  const text = asText || beyond !== null;
  return (
    <div className={classes.rule} role="group" aria-label={label}>
      <div className={classes.ruleHead}>
        <span className={classes.ruleLabel}>{label}</span>
        <span className={classes.bar}>
          {beyond ? null : (
            <Button variant="subtle" size="compact-xs" onClick={() => setAsText(!asText)}>
              {t(text ? "designer.rule.asLines" : "designer.rule.asText")}
            </Button>
          )}
          {absent !== undefined && mayEdit ? (
            <Button variant="subtle" size="compact-xs" onClick={() => remove(path)}>
              {t("designer.rule.drop")}
            </Button>
          ) : null}
        </span>
      </div>
      {help ? <p className={classes.because}>{help}</p> : null}
      {text ? (
        <AsText path={path} label={label} value={rule} onChange={write} />
      ) : (
        <RuleBuilder cel={rule} fields={fields} disabled={!mayEdit || !readable} onChange={write} />
      )}
      {beyond ? <p className={classes.because}>{t(`designer.beyond.${beyond.why}`, { what: beyond.what })}</p> : null}
      <MatchPanel rule={rule} scope={scope} />
    </div>
  );
}
