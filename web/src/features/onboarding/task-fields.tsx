import { useListAgreements } from "@fairway/client";
import { Checkbox, NumberInput, Select, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRoles } from "../people/use-roles.ts";
import { useVendor } from "../session/room.tsx";
import { FactKind, RuleOfPartners } from "./rule-of-partners.tsx";
import type { DraftTask } from "./draft.ts";
import classes from "./onboarding.module.css";

type Props = {
  task: DraftTask;
  others: readonly DraftTask[];
  errors: Record<string, string>;
  onChange: (task: DraftTask) => void;
};

const sides = ["partner", "vendor", "manager"] as const;
const ways = ["hand", "agreement", "people", "download", "profile", "fact", "rule"] as const;
const links = ["people", "profile", "resources", "benefits", "program", "numbers"] as const;

function OwnerFields({ task, onChange }: Props) {
  const { t } = useTranslation();
  const { owner } = task;
  const held = owner.side === "manager" || owner.role === null ? [] : [owner.role];
  const roles = useRoles(owner.side === "vendor" ? "vendor" : "partner", held);
  const setSide = (side: string | null) => {
    const chosen = sides.find((one) => one === side) ?? "partner";
    onChange({ ...task, owner: chosen === "manager" ? { side: chosen } : { side: chosen, role: null } });
  };
  return (
    <>
      <Select
        label={t("onboarding.owner")}
        data={sides.map((value) => ({ value, label: t(`onboarding.owners.${value}`) }))}
        value={owner.side}
        onChange={setSide}
        allowDeselect={false}
      />
      {owner.side === "manager" ? null : (
        <Select
          label={t("onboarding.role")}
          placeholder={t("onboarding.anybody")}
          data={roles}
          value={owner.role}
          onChange={(role) => onChange({ ...task, owner: { ...owner, role } })}
          clearable
        />
      )}
    </>
  );
}

function DueFields({ task, others, errors, onChange }: Props) {
  const { t } = useTranslation();
  const { due } = task;
  return (
    <>
      <NumberInput
        label={t("onboarding.businessDays")}
        min={0}
        max={250}
        value={due.businessDays}
        error={errors["due.businessDays"]}
        onChange={(next) => onChange({ ...task, due: { ...due, businessDays: Number(next) || 0 } })}
      />
      <Select
        label={t("onboarding.after")}
        placeholder={t("onboarding.afterStart")}
        data={others.map(({ key, title }) => ({ value: key, label: title.en || key }))}
        value={due.after}
        error={errors["due.after"]}
        onChange={(after) => onChange({ ...task, due: { ...due, after } })}
        clearable
      />
    </>
  );
}

function WayFields({ task, errors, onChange }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const agreements = useListAgreements(vendor.id);
  const all = agreements.data?.items ?? [];
  const { done } = task;
  const choose = (by: string | null) => {
    const first = all[0]?.key ?? "";
    const made = {
      hand: { by: "hand" },
      agreement: { by: "agreement", key: first },
      people: { by: "people", count: 1 },
      download: { by: "download" },
      profile: { by: "profile" },
      fact: { by: "fact", kind: "" },
      rule: { by: "rule", rule: "" },
    } as const;
    onChange({ ...task, done: made[ways.find((one) => one === by) ?? "hand"] });
  };
  return (
    <>
      <Select
        label={t("onboarding.way")}
        data={ways.map((value) => ({ value, label: t(`onboarding.ways.${value}`) }))}
        value={done.by}
        onChange={choose}
        allowDeselect={false}
      />
      {done.by === "agreement" ? (
        <Select
          label={t("onboarding.agreement")}
          data={all.map(({ key, label }) => ({ value: key, label }))}
          value={done.key}
          error={errors["done.key"]}
          onChange={(key) => onChange({ ...task, done: { by: "agreement", key: key ?? "" } })}
        />
      ) : null}
      {done.by === "people" ? (
        <NumberInput
          label={t("onboarding.peopleCount")}
          min={1}
          max={100}
          value={done.count}
          onChange={(next) => onChange({ ...task, done: { by: "people", count: Number(next) || 1 } })}
        />
      ) : null}
      {done.by === "fact" ? (
        <FactKind
          value={done.kind}
          error={errors["done.kind"]}
          onChange={(kind) => onChange({ ...task, done: { by: "fact", kind } })}
        />
      ) : null}
      {done.by === "rule" ? (
        <RuleOfPartners
          rule={done.rule}
          error={errors["done.rule"]}
          onChange={(rule) => onChange({ ...task, done: { by: "rule", rule } })}
        />
      ) : null}
    </>
  );
}

function LinkField({ task, onChange }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const agreements = useListAgreements(vendor.id);
  const { link } = task;
  const value = link === null ? null : link.to === "agreement" ? `agreement:${link.key}` : link.to;
  const data = [
    ...links.map((to) => ({ value: to as string, label: t(`onboarding.links.${to}`) })),
    ...(agreements.data?.items.map(({ key, label }) => ({ value: `agreement:${key}`, label })) ?? []),
    { value: "web", label: t("onboarding.links.web") },
  ];
  const choose = (next: string | null) => {
    if (next === null) return onChange({ ...task, link: null });
    if (next === "web") return onChange({ ...task, link: { to: "web", address: "https://" } });
    const page = links.find((to) => to === next);
    return onChange({ ...task, link: page ? { to: page } : { to: "agreement", key: next.slice("agreement:".length) } });
  };
  return (
    <>
      <Select
        label={t("onboarding.link")}
        placeholder={t("onboarding.noLink")}
        data={data}
        value={value}
        onChange={choose}
        clearable
      />
      {link?.to === "web" ? (
        <TextInput
          label={t("onboarding.address")}
          value={link.address}
          onChange={(e) => onChange({ ...task, link: { to: "web", address: e.currentTarget.value } })}
        />
      ) : null}
    </>
  );
}

/** One task of a checklist, to be written. */
export function TaskFields(props: Props) {
  const { t } = useTranslation();
  const { task, errors, onChange } = props;
  return (
    <div className={classes.form}>
      <div className={classes.pair}>
        {(["en", "de"] as const).map((language) => (
          <TextInput
            key={language}
            label={t("onboarding.titleIn", { language: t(`agreements.languages.${language}`) })}
            required={language === "en"}
            maxLength={160}
            value={task.title[language]}
            error={errors[`title.${language}`]}
            onChange={(e) => onChange({ ...task, title: { ...task.title, [language]: e.currentTarget.value } })}
          />
        ))}
      </div>
      <div className={classes.pair}>
        {(["en", "de"] as const).map((language) => (
          <Textarea
            key={language}
            label={t("onboarding.helpIn", { language: t(`agreements.languages.${language}`) })}
            autosize
            minRows={1}
            maxLength={2000}
            value={task.help[language]}
            error={errors[`help.${language}`]}
            onChange={(e) => onChange({ ...task, help: { ...task.help, [language]: e.currentTarget.value } })}
          />
        ))}
      </div>
      <div className={classes.pair}>
        <OwnerFields {...props} />
        <DueFields {...props} />
      </div>
      <div className={classes.pair}>
        <WayFields {...props} />
        <LinkField {...props} />
      </div>
      <Checkbox
        label={t("onboarding.required")}
        checked={task.required}
        onChange={(e) => onChange({ ...task, required: e.currentTarget.checked })}
      />
    </div>
  );
}
