import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { RuleFields } from "../designer/rules/fields.ts";
import { useSegmentFields } from "../segments/use-segment-fields.ts";
import classes from "./gates.module.css";

type Example = { says: string; rule: string };

/** Rules to begin from, of what the program has. */
function useExamples(fields: RuleFields | undefined): Example[] {
  const { t } = useTranslation();
  const found: Example[] = [{ says: t("gates.example.everybody"), rule: "true" }];
  for (const { name, label, values } of fields?.values() ?? []) {
    const tier = values?.[0];
    if (name.startsWith("track.") && tier !== undefined && found.length < 3)
      found.push({ says: t("gates.example.tier", { tier, field: label }), rule: `${name} == '${tier}'` });
    if (name.startsWith("badge.") && found.length < 5)
      found.push({ says: t("gates.example.badge", { field: label }), rule: name });
  }
  return found;
}

/** Rules that many gates begin with. */
export function Examples({ programId, onPick }: { programId: string; onPick: (rule: string) => void }) {
  const { t } = useTranslation();
  const examples = useExamples(useSegmentFields(programId));
  if (examples.length < 2) return null;
  return (
    <div>
      <p className={classes.note}>{t("gates.examples")}</p>
      <div className={classes.examples}>
        {examples.map(({ says, rule }) => (
          <Button key={rule} size="compact-sm" variant="default" onClick={() => onPick(rule)}>
            {says}
          </Button>
        ))}
      </div>
    </div>
  );
}
