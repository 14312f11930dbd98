import { useRequestException, type ProgramSummary, type TrackStanding } from "@fairway/client";
import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./oversight.module.css";
import { useFresh } from "./use-fresh.ts";

type Fields = { track: string; tier: string; untilOn: string; reason: string };
type FieldsProps = {
  program: ProgramSummary;
  fields: Fields;
  errors: Record<string, string>;
  set: (change: Partial<Fields>) => void;
};

function Inputs({ program, fields, errors, set }: FieldsProps) {
  const { t } = useTranslation();
  const { today } = useVendor();
  const track = program.tracks.find((one) => one.key === fields.track);
  return (
    <>
      <Select
        label={t("oversight.exceptions.track")}
        allowDeselect={false}
        data={program.tracks.map(({ key, label }) => ({ value: key, label }))}
        value={fields.track}
        error={errors["track"]}
        onChange={(key) => {
          const chosen = program.tracks.find((one) => one.key === key);
          set({ track: chosen?.key ?? "", tier: chosen?.tiers[0] ?? "" });
        }}
      />
      <Select
        label={t("oversight.exceptions.tier")}
        allowDeselect={false}
        data={track?.tiers ?? []}
        value={fields.tier}
        error={errors["tier"]}
        onChange={(tier) => set({ tier: tier ?? "" })}
      />
      <TextInput
        type="date"
        label={t("oversight.until")}
        description={t("oversight.exceptions.untilHelp")}
        required
        withAsterisk={false}
        min={today}
        value={fields.untilOn}
        error={errors["untilOn"]}
        onChange={(e) => set({ untilOn: e.currentTarget.value })}
      />
      <Textarea
        label={t("oversight.reason")}
        description={t("oversight.exceptions.reasonHelp")}
        autosize
        minRows={2}
        maxLength={1000}
        required
        withAsterisk={false}
        value={fields.reason}
        error={errors["reason"]}
        onChange={(e) => set({ reason: e.currentTarget.value })}
      />
    </>
  );
}

export type Suggested = Pick<TrackStanding, "track" | "tier">;

type Props = { partnerId: string; program: ProgramSummary; suggested: Suggested | undefined; onClose: () => void };

/** What is asked for most: that the tier stays which is about to be lost, or the one that is held. */
export const usual = (tracks: readonly TrackStanding[]): Suggested | undefined =>
  tracks.find((track) => track.pending?.direction === "down") ?? tracks.find((track) => track.heldBecause !== null);

function begun(program: ProgramSummary, found: Suggested | undefined): Pick<Fields, "track" | "tier"> {
  const track = program.tracks.find((one) => one.key === found?.track) ?? program.tracks[0];
  return { track: track?.key ?? "", tier: found?.tier ?? track?.tiers[0] ?? "" };
}

/** Asks that a partner holds a tier at least, until a day. */
export function AskException({ partnerId, program, suggested, onClose }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const ask = useRequestException();
  const [fields, setFields] = useState<Fields>({ ...begun(program, suggested), untilOn: "", reason: "" });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await ask.mutateAsync({ vendorId: vendor.id, partnerId, data: { ...fields, programId: program.id } });
    said(t("oversight.exceptions.asked"));
    await fresh();
    onClose();
  };
  const errors = fieldErrors(ask.error);
  return (
    <Dialog title={t("oversight.exceptions.ask")} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(e) =>
          void submit(e).catch((error: unknown) => (Object.keys(fieldErrors(error)).length ? undefined : failed(error)))
        }
      >
        <p className={classes.says}>{t("oversight.exceptions.askBody")}</p>
        <Inputs
          program={program}
          fields={fields}
          errors={errors}
          set={(change) => setFields({ ...fields, ...change })}
        />
        <Button type="submit" loading={ask.isPending}>
          {t("oversight.exceptions.ask")}
        </Button>
      </form>
    </Dialog>
  );
}
