import { useCreateGate, useUpdateGate, type Gate } from "@fairway/client";
import { partnerRoles } from "@fairway/contract";
import { Button, MultiSelect, Select, TextInput } from "@mantine/core";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { errorAt, fieldErrors } from "../../lib/errors.ts";
import { useKept } from "../../lib/use-kept.ts";
import { SidePanel, useAsksBeforeClosing } from "../../ui/dialog.tsx";
import { Overtaken } from "../../ui/overtaken.tsx";
import { failedBeside, said } from "../../ui/toast.ts";
import { RuleField } from "../segments/rule-field.tsx";
import { useVendor } from "../session/room.tsx";
import { useRoles } from "../people/use-roles.ts";
import { Examples } from "./examples.tsx";
import classes from "./gates.module.css";
import { useFresh } from "./use-fresh.ts";

type Role = Gate["roles"][number];
type Props = { programId: string; gate?: Gate; onClose: () => void };
type Input = { label: string; note: string; rule: string; roles: Role[]; answerWithin: string };

const spans = ["1 business day", "2 business days", "3 business days", "5 business days", "10 business days"];

const shown = ["label", "note", "rule", "roles", "answerWithin"];

const inputOf = (gate: Gate | undefined): Input => ({
  label: gate?.label ?? "",
  note: gate?.note ?? "",
  rule: gate?.rule ?? "true",
  roles: gate?.roles ?? [],
  answerWithin: gate?.answerWithin ?? "3 business days",
});

function useWriting({ programId, gate, onClose }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const create = useCreateGate();
  const update = useUpdateGate();
  const draft = useKept({ revision: gate?.revision ?? 0, value: inputOf(gate) });
  useAsksBeforeClosing(draft);
  const send = async () => {
    const vendorId = vendor.id;
    const { note, ...rest } = draft.value;
    const input = { ...rest, note: note.trim() === "" ? null : note };
    const { revision } = draft;
    if (gate) await update.mutateAsync({ vendorId, gateId: gate.id, data: { revision, ...input } });
    else await create.mutateAsync({ vendorId, data: { programId, ...input } });
    said(t(gate ? "gates.saved" : "gates.made"));
    onClose();
  };
  const save = () =>
    void send()
      .catch((error: unknown) => failedBeside(error, shown))
      .then(fresh);
  const errors = fieldErrors(create.error ?? update.error);
  return { draft, save, errors, isPending: create.isPending || update.isPending };
}

const chosenRoles = (names: readonly string[]): Role[] => partnerRoles.filter((role) => names.includes(role));

function Form(props: Props) {
  const { t } = useTranslation();
  const named = useRoles("partner");
  const { programId, gate } = props;
  const { draft, save, errors, isPending } = useWriting(props);
  const { label, note, rule, roles, answerWithin } = draft.value;
  const change = (part: Partial<Input>) => draft.set((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const within = [...new Set([...spans, answerWithin])];
  return (
    <form className={classes.form} onSubmit={submit}>
      <Overtaken draft={draft} />
      <TextInput
        label={t("gates.label")}
        required
        maxLength={100}
        data-autofocus
        value={label}
        error={errors["label"]}
        onChange={(e) => change({ label: e.currentTarget.value })}
      />
      <TextInput
        label={t("gates.noteLabel")}
        description={t("gates.noteHelp")}
        maxLength={1000}
        value={note}
        error={errors["note"]}
        onChange={(e) => change({ note: e.currentTarget.value })}
      />
      {gate ? null : <Examples programId={programId} onPick={(picked) => change({ rule: picked })} />}
      <RuleField
        segments
        programId={programId}
        rule={rule}
        error={errors["rule"]}
        onChange={(next) => change({ rule: next })}
      />
      <MultiSelect
        label={t("gates.rolesLabel")}
        description={t("gates.rolesHelp")}
        data={named.filter(({ value }) => chosenRoles([value]).length > 0)}
        value={roles}
        error={errorAt(errors, "roles")}
        onChange={(next) => change({ roles: chosenRoles(next) })}
      />
      <Select
        label={t("gates.answerWithin")}
        description={t("gates.answerHelp")}
        data={within.map((value) => ({
          value,
          label: /^\d+ business days?$/.test(value)
            ? t("gates.businessDays", { count: Number.parseInt(value) })
            : value,
        }))}
        allowDeselect={false}
        value={answerWithin}
        error={errors["answerWithin"]}
        onChange={(next) => change({ answerWithin: next ?? answerWithin })}
      />
      <div>
        <Button
          type="submit"
          loading={isPending}
          disabled={draft.overtaken || label.trim() === "" || rule.trim() === ""}
        >
          {t("gates.save")}
        </Button>
      </div>
    </form>
  );
}

/** Makes or changes a gate of the console. */
export function GateForm(props: Props) {
  const { t } = useTranslation();
  const { gate, onClose } = props;
  return (
    <SidePanel title={t(gate ? "gates.edit" : "gates.make")} size={720} onClose={onClose}>
      <Form {...props} />
    </SidePanel>
  );
}
