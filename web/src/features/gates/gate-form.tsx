import { useCreateGate, useUpdateGate, type Gate } from "@fairway/client";
import { partnerRoles } from "@fairway/contract";
import { Button, MultiSelect, Select, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { SidePanel } from "../../ui/dialog.tsx";
import { failed, said } from "../../ui/toast.ts";
import { RuleField } from "../segments/rule-field.tsx";
import { useVendor } from "../session/room.tsx";
import { useRoles } from "../people/use-roles.ts";
import { Examples } from "./examples.tsx";
import classes from "./gates.module.css";
import { useFresh } from "./use-fresh.ts";

type Role = Gate["roles"][number];
type Props = { programId: string; gate?: Gate; onClose: () => void };
type Input = { label: string; note: string | null; rule: string; roles: Role[]; answerWithin: string };

const spans = ["1 business day", "2 business days", "3 business days", "5 business days", "10 business days"];

function useSave({ programId, gate, onClose }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const create = useCreateGate();
  const update = useUpdateGate();
  const save = async (input: Input) => {
    const vendorId = vendor.id;
    if (gate) await update.mutateAsync({ vendorId, gateId: gate.id, data: { revision: gate.revision, ...input } });
    else await create.mutateAsync({ vendorId, data: { programId, ...input } });
    said(t(gate ? "gates.saved" : "gates.made"));
    onClose();
    await fresh();
  };
  const errors = fieldErrors(create.error ?? update.error);
  return { save, errors, isPending: create.isPending || update.isPending };
}

const chosenRoles = (names: readonly string[]): Role[] => partnerRoles.filter((role) => names.includes(role));

/** Makes or changes a gate of the console. */
export function GateForm(props: Props) {
  const { t } = useTranslation();
  const named = useRoles("partner");
  const { programId, gate, onClose } = props;
  const [label, setLabel] = useState(gate?.label ?? "");
  const [note, setNote] = useState(gate?.note ?? "");
  const [rule, setRule] = useState(gate?.rule ?? "true");
  const [roles, setRoles] = useState<Role[]>(gate?.roles ?? []);
  const [answerWithin, setWithin] = useState(gate?.answerWithin ?? "3 business days");
  const { save, errors, isPending } = useSave(props);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save({ label, note: note.trim() === "" ? null : note, rule, roles, answerWithin }).catch((error: unknown) => {
      if (Object.keys(fieldErrors(error)).length === 0) failed(error);
    });
  };
  const within = [...new Set([...spans, answerWithin])];
  return (
    <SidePanel title={t(gate ? "gates.edit" : "gates.make")} size={720} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label={t("gates.label")}
          required
          maxLength={100}
          data-autofocus
          value={label}
          error={errors["label"]}
          onChange={(e) => setLabel(e.currentTarget.value)}
        />
        <TextInput
          label={t("gates.noteLabel")}
          description={t("gates.noteHelp")}
          maxLength={1000}
          value={note}
          error={errors["note"]}
          onChange={(e) => setNote(e.currentTarget.value)}
        />
        {gate ? null : <Examples programId={programId} onPick={setRule} />}
        <RuleField segments programId={programId} rule={rule} error={errors["rule"]} onChange={setRule} />
        <MultiSelect
          label={t("gates.rolesLabel")}
          description={t("gates.rolesHelp")}
          data={named.filter(({ value }) => chosenRoles([value]).length > 0)}
          value={roles}
          error={errors["roles"]}
          onChange={(next) => setRoles(chosenRoles(next))}
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
          onChange={(next) => setWithin(next ?? answerWithin)}
        />
        <div>
          <Button type="submit" loading={isPending} disabled={label.trim() === "" || rule.trim() === ""}>
            {t("gates.save")}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
