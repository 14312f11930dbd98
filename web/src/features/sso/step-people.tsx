import type { SignInAdmission } from "@fairway/client";
import { Button, Checkbox, MultiSelect, TextInput } from "@mantine/core";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Draft } from "../../lib/use-kept.ts";
import { Overtaken } from "../../ui/overtaken.tsx";
import { Section } from "../../ui/page.tsx";
import { useRoleName } from "../people/use-role-name.ts";
import classes from "./sso.module.css";
import type { StepProps } from "./use-connection-actions.ts";
import { usePeopleOf } from "./use-place.ts";

type Choice = { value: string; label: string };
type Rule = SignInAdmission["rules"][number];

function Rules({
  rules,
  choices,
  onChange,
}: {
  rules: readonly Rule[];
  choices: Choice[];
  onChange: (next: Rule[]) => void;
}) {
  const { t } = useTranslation();
  const put = (at: number, rule: Rule) => onChange(rules.map((one, index) => (index === at ? rule : one)));
  return (
    <fieldset className={classes.stack} style={{ border: 0, padding: 0, margin: 0 }}>
      <legend className={classes.name}>{t("sso.people.rules")}</legend>
      {rules.map((rule, index) => (
        <div className={classes.rule} key={index}>
          <TextInput
            aria-label={t("sso.people.valueLabel", { n: index + 1 })}
            placeholder={t("sso.people.value")}
            required
            value={rule.value}
            onChange={(e) => put(index, { ...rule, value: e.currentTarget.value })}
          />
          <MultiSelect
            searchable
            aria-label={t("sso.people.rolesLabel", { n: index + 1 })}
            data={choices}
            value={rule.roles}
            onChange={(roles) => put(index, { ...rule, roles })}
          />
          <Button variant="subtle" color="red" onClick={() => onChange(rules.filter((_, other) => other !== index))}>
            {t("sso.people.removeRule", { n: index + 1 })}
          </Button>
        </div>
      ))}
      <div>
        <Button variant="default" onClick={() => onChange([...rules, { value: "", roles: [] }])}>
          {t("sso.people.addRule")}
        </Button>
      </div>
    </fieldset>
  );
}

/** Who comes in, and with which roles. */
export function StepPeople({ connection, actions, draft }: StepProps & { draft: Draft<SignInAdmission> }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const { roles } = usePeopleOf(connection);
  const { value: admission, revision } = draft;
  const change = (part: Partial<SignInAdmission>) => draft.set((before) => ({ ...before, ...part }));
  const choices = roles
    .filter(({ key }) => key !== "owner")
    .map(({ key, name }) => ({ value: key, label: roleName(key, name) }));
  const save = async () => {
    const attribute = admission.attribute?.trim() ? admission.attribute.trim() : null;
    const done = await actions.save({ revision, admission: { ...admission, attribute } }, t("sso.people.saved"));
    if (done) draft.saved(admission, done.revision);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Section title={t("sso.people.title")}>
      <Overtaken draft={draft} />
      <form className={classes.form} onSubmit={submit}>
        <Checkbox
          label={t("sso.people.create")}
          description={t("sso.people.createHelp")}
          checked={admission.create}
          onChange={(e) => change({ create: e.currentTarget.checked })}
        />
        <MultiSelect
          searchable
          label={t("sso.people.roles")}
          data={choices}
          value={admission.roles}
          onChange={(next) => change({ roles: next })}
        />
        <TextInput
          label={t("sso.people.attribute")}
          description={t("sso.people.attributeHelp")}
          value={admission.attribute ?? ""}
          onChange={(e) => change({ attribute: e.currentTarget.value })}
        />
        <Rules rules={admission.rules} choices={choices} onChange={(rules) => change({ rules })} />
        <Checkbox
          label={t("sso.people.follow")}
          description={t("sso.people.followHelp")}
          checked={admission.follow}
          onChange={(e) => change({ follow: e.currentTarget.checked })}
        />
        <div>
          <Button type="submit" loading={actions.busy} disabled={draft.overtaken}>
            {t("sso.people.save")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
