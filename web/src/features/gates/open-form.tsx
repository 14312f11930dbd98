import { useCreateGateOpening } from "@fairway/client";
import { Button, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { SidePanel } from "../../ui/dialog.tsx";
import { failedBeside, said } from "../../ui/toast.ts";
import { PartnerPick } from "../partners/partner-pick.tsx";
import { useVendor } from "../session/room.tsx";
import { GatePicker } from "./gate-picker.tsx";
import classes from "./gates.module.css";
import { useFresh } from "./use-fresh.ts";

/** Opens a gate to a partner until a day. */
export function OpenForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const create = useCreateGateOpening();
  const [partnerId, setPartner] = useState<string | null>(null);
  const [gateId, setGate] = useState<string | null>(null);
  const [untilOn, setUntil] = useState(Temporal.PlainDate.from(vendor.today).add({ days: 30 }).toString());
  const [reason, setReason] = useState("");
  const errors = fieldErrors(create.error);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (partnerId === null || gateId === null) return;
    await create.mutateAsync({ vendorId: vendor.id, data: { partnerId, gateId, untilOn, reason } });
    said(t("gates.openedNow"));
    onClose();
    await fresh();
  };
  return (
    <SidePanel title={t("gates.openFor")} size={520} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) =>
          void submit(event).catch((error: unknown) => {
            failedBeside(error, ["gateId", "untilOn", "reason"]);
          })
        }
      >
        <PartnerPick label={t("gates.partner")} required autoFocus value={partnerId} onChange={setPartner} />
        <GatePicker
          label={t("gates.name")}
          none={t("gates.openWhich")}
          value={gateId}
          onChange={setGate}
          error={errors["gateId"]}
        />
        <TextInput
          type="date"
          label={t("gates.until")}
          description={t("gates.untilHelp")}
          required
          min={vendor.today}
          value={untilOn}
          error={errors["untilOn"]}
          onChange={(e) => setUntil(e.currentTarget.value)}
        />
        <Textarea
          label={t("gates.reason")}
          description={t("gates.reasonHelp")}
          autosize
          minRows={2}
          maxLength={2000}
          required
          value={reason}
          error={errors["reason"]}
          onChange={(e) => setReason(e.currentTarget.value)}
        />
        <div>
          <Button
            type="submit"
            loading={create.isPending}
            disabled={partnerId === null || gateId === null || untilOn === "" || reason.trim() === ""}
          >
            {t("gates.openNowFor")}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
