import { useCreateSegment, useUpdateSegment, type Segment } from "@fairway/client";
import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { SidePanel } from "../../ui/dialog.tsx";
import { failedBeside, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { RuleField } from "./rule-field.tsx";
import classes from "./segments.module.css";
import { useFresh } from "./use-fresh.ts";

type Props = { programId: string; segment?: Segment; onClose: () => void; onMade?: (id: string) => void };

function useSave({ programId, segment, onClose, onMade }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const create = useCreateSegment();
  const update = useUpdateSegment();
  const save = async (input: { label: string; note: string | null; rule: string }) => {
    const vendorId = vendor.id;
    const saved = segment
      ? await update.mutateAsync({
          vendorId,
          segmentId: segment.id,
          data: { revision: segment.revision, ...input },
        })
      : await create.mutateAsync({ vendorId, data: { programId, ...input } });
    said(t(segment ? "segments.saved" : "segments.made"));
    await fresh();
    onClose();
    if (!segment) onMade?.(saved.id);
  };
  const errors = fieldErrors(create.error ?? update.error);
  return { save, errors, isPending: create.isPending || update.isPending };
}

/** Makes or changes a segment of the console. */
export function SegmentForm(props: Props) {
  const { t } = useTranslation();
  const { programId, segment, onClose } = props;
  const [label, setLabel] = useState(segment?.label ?? "");
  const [note, setNote] = useState(segment?.note ?? "");
  const [rule, setRule] = useState(segment?.rule ?? "true");
  const { save, errors, isPending } = useSave(props);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save({ label, note: note.trim() === "" ? null : note, rule }).catch((error: unknown) => {
      failedBeside(error, ["label", "note", "rule"]);
    });
  };
  return (
    <SidePanel title={t(segment ? "segments.edit" : "segments.make")} size={720} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label={t("segments.label")}
          required
          maxLength={100}
          data-autofocus
          value={label}
          error={errors["label"]}
          onChange={(e) => setLabel(e.currentTarget.value)}
        />
        <TextInput
          label={t("segments.note")}
          maxLength={1000}
          value={note}
          error={errors["note"]}
          onChange={(e) => setNote(e.currentTarget.value)}
        />
        <RuleField programId={programId} rule={rule} error={errors["rule"]} onChange={setRule} />
        <div>
          <Button type="submit" loading={isPending} disabled={label.trim() === "" || rule.trim() === ""}>
            {t("segments.save")}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
