import { useListPeople, useSaveApplicationForm, type ApplicationFormSettings } from "@fairway/client";
import { Button, NumberInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../lib/errors.ts";
import { isSame } from "../../lib/kept.ts";
import { useKept } from "../../lib/use-kept.ts";
import { Overtaken } from "../../ui/overtaken.tsx";
import { Section } from "../../ui/page.tsx";
import { failedBeside, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { ChainEditor } from "./chain-editor.tsx";
import type { FullForm } from "./form-page.tsx";
import { ManagersEditor } from "./managers-editor.tsx";
import classes from "./recruiting.module.css";
import { SaidInput } from "./said-input.tsx";
import { useFresh } from "./use-fresh.ts";

type Settings = ApplicationFormSettings;
type Part = { form: FullForm; settings: Settings; onChange: (next: Settings) => void };

function Reasons({ form, settings, onChange }: Part) {
  const { t } = useTranslation();
  const { reasons } = settings;
  const free = () => {
    for (let n = 1; ; n++) if (!reasons.some(({ key }) => key === `reason${n}`)) return `reason${n}`;
  };
  return (
    <Section title={t("recruiting.settings.reasons")} note={t("recruiting.settings.reasonsNote")}>
      <div className={classes.stack}>
        {reasons.map((reason, i) => (
          <div key={reason.key} className={classes.question}>
            <SaidInput
              label={t("recruiting.settings.reason", { number: i + 1 })}
              languages={form.document.languages}
              said={reason.label}
              onChange={(label) => onChange({ ...settings, reasons: reasons.with(i, { ...reason, label }) })}
            />
            {reasons.length > 1 ? (
              <div>
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => onChange({ ...settings, reasons: reasons.toSpliced(i, 1) })}
                >
                  {t("recruiting.settings.remove")}
                </Button>
              </div>
            ) : null}
          </div>
        ))}
        <div>
          <Button
            size="xs"
            variant="default"
            onClick={() => onChange({ ...settings, reasons: [...reasons, { key: free(), label: {} }] })}
          >
            {t("recruiting.settings.addReason")}
          </Button>
        </div>
      </div>
    </Section>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function Embed({ form, settings, onChange }: Part) {
  const { t } = useTranslation();
  const { slug } = useVendor();
  const [typed, setText] = useState(settings.origins.join("\n"));
  const text = isSame(linesOf(typed), settings.origins) ? typed : settings.origins.join("\n");
  const address = `${window.location.origin}/apply/${slug}/${form.slug}`;
  return (
    <Section title={t("recruiting.settings.embed")} note={t("recruiting.settings.embedNote")}>
      <div className={classes.stack}>
        <Textarea
          label={t("recruiting.settings.origins")}
          description={t("recruiting.settings.originsHelp")}
          classNames={{ input: classes.code ?? "" }}
          autosize
          minRows={2}
          value={text}
          onChange={(e) => {
            const next = e.currentTarget.value;
            setText(next);
            onChange({ ...settings, origins: linesOf(next) });
          }}
        />
        {settings.origins.length > 0 ? (
          <Textarea
            label={t("recruiting.settings.snippet")}
            classNames={{ input: classes.code ?? "" }}
            autosize
            readOnly
            value={`<iframe src="${address}" title="${form.name}" width="100%" height="900"></iframe>`}
          />
        ) : null}
      </div>
    </Section>
  );
}

/** How what comes by a form is decided: in which time, by whom, for which reasons; and where the form may stand. */
export function SettingsEditor({ form }: { form: FullForm }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const people = useListPeople(vendor.id);
  const save = useSaveApplicationForm();
  const { revision } = form;
  const draft = useKept({ revision, value: form.settings }, `form.settings.${form.id}`);
  const { value: settings, set: setSettings } = draft;
  const part = { form, settings, onChange: setSettings };
  const send = async () => {
    const data = { revision: draft.revision, settings };
    draft.saved(settings, (await save.mutateAsync({ vendorId: vendor.id, applicationFormId: form.id, data })).revision);
    said(t("recruiting.settings.saved"));
  };
  const run = () => void send().catch(failedBeside).then(fresh);
  const problems = failureOf(save.error).problems;
  const persons = people.data?.items ?? [];
  return (
    <fieldset disabled={!form.can["edit"]} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
      <div className={classes.stack}>
        <Overtaken draft={draft} />
        <NumberInput
          label={t("recruiting.settings.days")}
          description={t("recruiting.settings.daysHelp")}
          min={1}
          max={60}
          allowDecimal={false}
          maw={320}
          value={settings.decideWithinDays}
          onChange={(next) => setSettings({ ...settings, decideWithinDays: Number(next) || 1 })}
        />
        <ChainEditor {...part} people={persons} />
        <ManagersEditor {...part} people={persons} />
        <Reasons {...part} />
        <Embed {...part} />
        {problems.map((problem) => (
          <p key={`${problem.path} ${problem.message}`} role="alert" className={classes.late}>
            {`${problem.message} ${problem.remedy ?? ""}`}
          </p>
        ))}
        {form.can["edit"] ? (
          <div>
            <Button disabled={!draft.dirty || draft.overtaken} loading={save.isPending} onClick={run}>
              {t("recruiting.settings.save")}
            </Button>
          </div>
        ) : null}
      </div>
    </fieldset>
  );
}
