import type { ApplicationFormSettings, ApprovalStep, Person } from "@fairway/client";
import { Button, NumberInput, Select } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/page.tsx";
import { languageOf } from "../apply/words-in.ts";
import { ConditionField } from "../designer/rules/condition-field.tsx";
import { useRoles } from "../people/use-roles.ts";
import { chainFields } from "./answer-fields.ts";
import type { FullForm } from "./form-page.tsx";
import classes from "./recruiting.module.css";
import { SaidInput } from "./said-input.tsx";

type Settings = ApplicationFormSettings;
type Props = { form: FullForm; settings: Settings; people: readonly Person[]; onChange: (next: Settings) => void };

function Who({
  step,
  people,
  onChange,
}: {
  step: ApprovalStep;
  people: readonly Person[];
  onChange: (next: ApprovalStep) => void;
}) {
  const { t } = useTranslation();
  const roles = useRoles("vendor", step.who.kind === "role" ? [step.who.role] : []);
  const value =
    step.who.kind === "role"
      ? `role ${step.who.role}`
      : step.who.kind === "person"
        ? `person ${step.who.personId}`
        : "manager";
  const choose = (next: string | null) => {
    const [kind, id = ""] = (next ?? "").split(" ");
    if (kind === "role") onChange({ ...step, who: { kind, role: id } });
    else if (kind === "person") onChange({ ...step, who: { kind, personId: id } });
    else if (kind === "manager") onChange({ ...step, who: { kind } });
  };
  return (
    <Select
      label={t("recruiting.settings.who")}
      allowDeselect={false}
      searchable
      data={[
        {
          group: t("recruiting.settings.byRole"),
          items: roles.map(({ value: role, label }) => ({ value: `role ${role}`, label })),
        },
        {
          group: t("recruiting.settings.byTerritory"),
          items: [{ value: "manager", label: t("recruiting.settings.manager") }],
        },
        {
          group: t("recruiting.settings.byName"),
          items: people.map(({ id, name }) => ({ value: `person ${id}`, label: name })),
        },
      ]}
      value={value}
      onChange={choose}
    />
  );
}

function useChainFields({ document }: FullForm) {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const words = {
      country: t("recruiting.settings.country"),
      atLeast: t("recruiting.settings.scoreAtLeast"),
      atMost: t("recruiting.settings.scoreAtMost"),
    };
    return chainFields(document, languageOf(document, i18n.language), words);
  }, [document, t, i18n.language]);
}

function Step({
  step,
  form,
  people,
  onChange,
  onRemove,
}: {
  step: ApprovalStep;
  form: FullForm;
  people: readonly Person[];
  onChange: (next: ApprovalStep) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const { when: _, ...always } = step;
  const fields = useChainFields(form);
  return (
    <div className={classes.question}>
      <SaidInput
        label={t("recruiting.settings.step")}
        languages={form.document.languages}
        said={step.label}
        onChange={(label) => onChange({ ...step, label })}
      />
      <div className={classes.pair}>
        <Who step={step} people={people} onChange={onChange} />
        <NumberInput
          label={t("recruiting.settings.order")}
          description={t("recruiting.settings.orderHelp")}
          min={1}
          max={9}
          allowDecimal={false}
          value={step.order}
          onChange={(next) => onChange({ ...step, order: Number(next) || 1 })}
        />
        <NumberInput
          label={t("recruiting.settings.needed")}
          min={1}
          max={5}
          allowDecimal={false}
          value={step.needed}
          onChange={(next) => onChange({ ...step, needed: Number(next) || 1 })}
        />
      </div>
      <ConditionField
        label={t("recruiting.settings.when")}
        help={t("recruiting.settings.whenHelp")}
        rule={step.when ?? ""}
        optional
        fields={fields}
        onChange={(rule) => onChange(rule === "" ? always : { ...step, when: rule })}
      />
      <div>
        <Button size="compact-xs" variant="default" onClick={onRemove}>
          {t("recruiting.settings.remove")}
        </Button>
      </div>
    </div>
  );
}

/** The chain of approvals: when a step is asked, who, in which order, how many. */
export function ChainEditor({ form, settings, people, onChange }: Props) {
  const { t } = useTranslation();
  const { chain } = settings;
  const set = (next: ApprovalStep[]) => onChange({ ...settings, chain: next });
  const add = () => {
    let n = 1;
    while (chain.some(({ key }) => key === `step${n}`)) n += 1;
    const order = Math.min(9, (chain.at(-1)?.order ?? 0) + 1);
    set([...chain, { key: `step${n}`, label: {}, who: { kind: "role", role: "operations" }, order, needed: 1 }]);
  };
  return (
    <Section title={t("recruiting.settings.chain")} note={t("recruiting.settings.chainNote")}>
      <div className={classes.stack}>
        {chain.length === 0 ? <p>{t("recruiting.settings.noChain")}</p> : null}
        {chain.map((step, i) => (
          <Step
            key={step.key}
            step={step}
            form={form}
            people={people}
            onChange={(next) => set(chain.with(i, next))}
            onRemove={() => set(chain.toSpliced(i, 1))}
          />
        ))}
        <div>
          <Button size="xs" variant="default" onClick={add}>
            {t("recruiting.settings.addStep")}
          </Button>
        </div>
      </div>
    </Section>
  );
}
