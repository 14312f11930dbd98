import {
  useCreateOnboardingTemplate,
  useGetPartnerFacets,
  useSaveOnboardingDraft,
  type OnboardingTemplate,
} from "@fairway/client";
import { Button, MultiSelect, NumberInput, SegmentedControl, Select, TextInput } from "@mantine/core";
import { useMemo, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { errorAt, fieldErrors } from "../../lib/errors.ts";
import { useKept } from "../../lib/use-kept.ts";
import { SidePanel, useAsksBeforeClosing } from "../../ui/dialog.tsx";
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from "../../ui/icons.ts";
import { Overtaken } from "../../ui/overtaken.tsx";
import { failedBeside, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { draftOf, draftToSend, newTask, type Draft, type DraftTask } from "./draft.ts";
import classes from "./onboarding.module.css";
import { RuleOfPartners } from "./rule-of-partners.tsx";
import { TaskFields } from "./task-fields.tsx";
import { useFresh } from "./use-fresh.ts";

type Errors = Record<string, string>;
type Props = { draft: Draft; errors: Errors; onChange: (draft: Draft) => void };

/** The problems under one path, by what stands after it. */
const under = (errors: Errors, path: string): Errors =>
  Object.fromEntries(
    Object.entries(errors).flatMap(([key, message]) =>
      key.startsWith(`${path}.`) ? [[key.slice(path.length + 1), message]] : [],
    ),
  );

function Head({ draft, errors, onChange }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const facets = useGetPartnerFacets(vendor.id);
  return (
    <>
      <div className={classes.pair}>
        {(["en", "de"] as const).map((language) => (
          <TextInput
            key={language}
            label={t("onboarding.nameIn", { language: t(`agreements.languages.${language}`) })}
            required={language === "en"}
            maxLength={160}
            value={draft.name[language]}
            error={errors[`name.${language}`]}
            onChange={(e) => onChange({ ...draft, name: { ...draft.name, [language]: e.currentTarget.value } })}
          />
        ))}
      </div>
      <div className={classes.pair}>
        <MultiSelect
          label={t("onboarding.types")}
          description={t("onboarding.typesHelp")}
          data={facets.data?.types.map(({ value }) => value) ?? []}
          value={draft.types}
          error={errorAt(errors, "types")}
          onChange={(types) => onChange({ ...draft, types })}
          clearable
        />
        <NumberInput
          label={t("onboarding.stalledAfter")}
          description={t("onboarding.stalledHelp")}
          min={1}
          max={250}
          value={draft.stalledAfter}
          error={errors["content.stalledAfter"]}
          onChange={(next) => onChange({ ...draft, stalledAfter: Number(next) || 1 })}
        />
      </div>
    </>
  );
}

function FirstValue({ draft, errors, onChange }: Props) {
  const { t } = useTranslation();
  const { firstValue } = draft;
  const set = (change: Partial<Draft["firstValue"]>) =>
    onChange({ ...draft, firstValue: { ...firstValue, ...change } });
  return (
    <fieldset className={classes.card}>
      <legend className={classes.name}>{t("onboarding.firstValue")}</legend>
      <div className={classes.form}>
        <p className={classes.quiet}>{t("onboarding.firstValueHelp")}</p>
        <div>
          <SegmentedControl
            aria-label={t("onboarding.firstValue")}
            value={firstValue.by}
            onChange={(by) => set({ by: by === "rule" ? "rule" : "task" })}
            data={(["task", "rule"] as const).map((value) => ({ value, label: t(`onboarding.firstBy.${value}`) }))}
          />
        </div>
        {firstValue.by === "task" ? (
          <Select
            aria-label={t("onboarding.firstBy.task")}
            data={draft.tasks.map(({ key, title }) => ({ value: key, label: title.en || key }))}
            value={firstValue.task}
            error={errors["content.firstValue.task"]}
            onChange={(task) => set({ task: task ?? "" })}
            allowDeselect={false}
          />
        ) : (
          <RuleOfPartners
            rule={firstValue.rule}
            error={errors["content.firstValue.rule"]}
            onChange={(rule) => set({ rule })}
          />
        )}
      </div>
    </fieldset>
  );
}

function TaskCards({ draft, errors, onChange }: Props) {
  const { t } = useTranslation();
  const { tasks } = draft;
  const put = (next: DraftTask[]) => onChange({ ...draft, tasks: next });
  const move = (from: number, to: number) => {
    const next = [...tasks];
    const [task] = next.splice(from, 1);
    if (task) next.splice(to, 0, task);
    put(next);
  };
  return (
    <>
      {tasks.map((task, i) => {
        const name = task.title.en || t("onboarding.taskNumber", { number: i + 1 });
        return (
          <fieldset key={task.key} className={classes.card}>
            <legend className={classes.name}>{name}</legend>
            <TaskFields
              task={task}
              others={tasks.filter(({ key }) => key !== task.key)}
              errors={under(errors, `content.tasks.${i}`)}
              onChange={(next) => put(tasks.map((one, at) => (at === i ? next : one)))}
            />
            <div className={classes.actions}>
              <Button
                size="xs"
                variant="subtle"
                disabled={i === 0}
                aria-label={t("onboarding.moveUp", { task: name })}
                onClick={() => move(i, i - 1)}
              >
                <IconArrowUp size={14} aria-hidden />
              </Button>
              <Button
                size="xs"
                variant="subtle"
                disabled={i === tasks.length - 1}
                aria-label={t("onboarding.moveDown", { task: name })}
                onClick={() => move(i, i + 1)}
              >
                <IconArrowDown size={14} aria-hidden />
              </Button>
              <Button
                size="xs"
                variant="subtle"
                color="red"
                disabled={tasks.length === 1}
                aria-label={t("onboarding.removeTask", { task: name })}
                onClick={() => put(tasks.filter((_, at) => at !== i))}
              >
                <IconTrash size={14} aria-hidden />
              </Button>
            </div>
          </fieldset>
        );
      })}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => put([...tasks, newTask(tasks)])}
        >
          {t("onboarding.addTask")}
        </Button>
      </div>
    </>
  );
}

const ofTask = ["title.en", "title.de", "help.en", "help.de"];
const ofDone = ["due.businessDays", "due.after", "done.key", "done.kind", "done.rule"];
const ofHead = ["name.en", "name.de", "types", "content.stalledAfter"];
const ofFirst = ["content.firstValue.task", "content.firstValue.rule"];

/** The fields that say their own problem. */
const shownIn = ({ tasks }: Draft): string[] => [
  ...ofHead,
  ...ofFirst,
  ...tasks.flatMap((_, i) => [...ofTask, ...ofDone].map((field) => `content.tasks.${i}.${field}`)),
];

type EditorProps = { template: OnboardingTemplate | null; onClose: () => void };

function Form({ template, onClose }: EditorProps) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const create = useCreateOnboardingTemplate();
  const save = useSaveOnboardingDraft();
  const { id = `new.${vendor.id}`, revision = 0 } = template ?? {};
  const draft = useKept({ revision, value: useMemo(() => draftOf(template), [template]) }, `onboarding.${id}`);
  useAsksBeforeClosing(draft);
  const send = async () => {
    const data = draftToSend(draft.value);
    const of = { vendorId: vendor.id, onboardingTemplateId: id };
    if (template) await save.mutateAsync({ ...of, data: { revision: draft.revision, ...data } });
    else await create.mutateAsync({ vendorId: vendor.id, data });
    draft.discard();
    said(t("onboarding.saved"));
    await fresh();
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await send();
    } catch (error) {
      failedBeside(error, shownIn(draft.value));
      await fresh();
    }
  };
  const errors = fieldErrors(create.error ?? save.error);
  const props = { draft: draft.value, errors, onChange: draft.set };
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <Overtaken draft={draft} />
      <Head {...props} />
      <TaskCards {...props} />
      <FirstValue {...props} />
      <p className={classes.quiet}>{t("onboarding.draftSays")}</p>
      <div>
        <Button type="submit" loading={create.isPending || save.isPending} disabled={draft.overtaken}>
          {t("onboarding.saveDraft")}
        </Button>
      </div>
    </form>
  );
}

/** Writes the draft of a checklist. */
export function TemplateEditor({ template, onClose }: EditorProps) {
  const { t } = useTranslation();
  return (
    <SidePanel title={template?.label ?? t("onboarding.newChecklist")} onClose={onClose} size={860}>
      <Form template={template} onClose={onClose} />
    </SidePanel>
  );
}
