import type { ImportMapping } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { Panel, Section } from "../../ui/page.tsx";
import { fieldsOf, sourceOf } from "./fields.ts";
import classes from "./imports.module.css";

/** What a mapping file will do, step by step. */
export function MappingSummary({ mapping }: { mapping: ImportMapping }) {
  const { t } = useTranslation();
  return (
    <Section title={t("imports.steps")}>
      <Panel padded={false}>
        <ol className={classes.files}>
          {mapping.steps.map((step, i) => (
            <li key={i}>
              <span className={classes.fileName}>
                {step.to === "partners"
                  ? t("imports.stepPartners", { file: step.from })
                  : t("imports.stepFacts", { kind: step.kind, file: step.from })}
              </span>
              <span className={classes.note}>
                {t("imports.fieldCount", {
                  count: fieldsOf(step, []).filter((f) => sourceOf(step, f.path) !== undefined).length,
                })}
              </span>
            </li>
          ))}
        </ol>
      </Panel>
    </Section>
  );
}
