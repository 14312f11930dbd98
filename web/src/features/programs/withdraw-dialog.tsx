import { useWithdrawProgramVersion, type ProgramVersion } from "@fairway/client";
import { Button, Group, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./document.module.css";
import { useVersionWords } from "./version-words.ts";

/** Takes an announced version back before it applies; says what that does. */
export function WithdrawDialog({ version, onClose }: { version: ProgramVersion; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const { day } = useVersionWords();
  const withdraw = useWithdrawProgramVersion();
  const [reason, setReason] = useState("");
  const number = version.number ?? 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const params = { vendorId: vendor.id, programId: version.programId, versionId: version.id };
    await withdraw.mutateAsync({ ...params, data: { reason } });
    await client.invalidateQueries();
    said(t("versions.withdraw.done", { number }));
    onClose();
  };
  return (
    <Dialog title={t("versions.withdraw.title", { number })} onClose={onClose}>
      <form className={classes.form} onSubmit={(e) => void submit(e).catch(failed)}>
        <p>{t("versions.withdraw.body", { date: day(version.effectiveOn) })}</p>
        <Textarea
          label={t("versions.withdraw.reason")}
          value={reason}
          required
          withAsterisk={false}
          data-autofocus
          autosize
          minRows={2}
          maxLength={2000}
          onChange={(e) => setReason(e.currentTarget.value)}
        />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button type="submit" color="red" loading={withdraw.isPending} disabled={reason.trim() === ""}>
            {t("versions.withdraw.go")}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
