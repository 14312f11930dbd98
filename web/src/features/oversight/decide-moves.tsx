import { useApproveMoves, useDeclineMoves, type ApproveMovesReply } from "@fairway/client";
import { Button, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./oversight.module.css";
import { useFresh } from "./use-fresh.ts";

type Props = { decision: "approve" | "decline"; moveIds: string[]; onClose: () => void; onDone: () => void };

/** Approves or declines the chosen moves; says before what follows, and afterwards what was left as it is. */
export function DecideMoves({ decision, moveIds, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const approve = useApproveMoves();
  const decline = useDeclineMoves();
  const [reason, setReason] = useState("");
  const isApproval = decision === "approve";
  const tell = ({ items }: ApproveMovesReply) => {
    const problems = items.filter((item) => item.problem !== null);
    const count = items.length - problems.length;
    if (count > 0) said(t(isApproval ? "oversight.approvals.approved" : "oversight.approvals.declined", { count }));
    const detail = problems[0]?.problem?.detail;
    if (detail !== undefined) failed({ detail: t("oversight.approvals.problems", { count: problems.length, detail }) });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = isApproval
      ? await approve.mutateAsync({ vendorId: vendor.id, data: { moveIds, ...(reason ? { reason } : {}) } })
      : await decline.mutateAsync({ vendorId: vendor.id, data: { moveIds, reason } });
    tell(done);
    await fresh();
    onDone();
  };
  const title = t(isApproval ? "oversight.approvals.approve" : "oversight.approvals.decline", {
    count: moveIds.length,
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={classes.form} onSubmit={(e) => void submit(e).catch(failed)}>
        <p className={classes.says}>
          {t(isApproval ? "oversight.approvals.approveBody" : "oversight.approvals.declineBody")}
        </p>
        <Textarea
          label={isApproval ? t("oversight.reasonOptional") : t("oversight.reason")}
          autosize
          minRows={2}
          maxLength={1000}
          required={!isApproval}
          data-autofocus
          value={reason}
          error={fieldErrors(decline.error)["reason"]}
          onChange={(e) => setReason(e.currentTarget.value)}
        />
        <Button
          type="submit"
          {...(isApproval ? {} : { color: "red" })}
          loading={approve.isPending || decline.isPending}
        >
          {title}
        </Button>
      </form>
    </Dialog>
  );
}
