import { useDecideGateRequest, useGetLock, type GateRequest } from "@fairway/client";
import { Button, SegmentedControl, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { SidePanel } from "../../ui/dialog.tsx";
import { failedBeside, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { ExplanationView } from "../standings/index.ts";
import classes from "./gates.module.css";
import { useFresh } from "./use-fresh.ts";

type Scope = "thing" | "gate";

function Distance({ request }: { request: GateRequest }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { data } = useGetLock(vendor.id, request.partner.id, request.thing.kind, request.thing.id);
  if (!data) return null;
  if (!data.lock) return <p className={classes.note}>{t("gates.openNow")}</p>;
  return (
    <div className={classes.opens}>
      <h3>{t("gates.stillMissing")}</h3>
      {data.lock.missing.length === 0 ? <p>{data.lock.says}</p> : null}
      {data.lock.missing.map((leaf) => (
        <ExplanationView key={leaf.rule + leaf.says} explanation={leaf} />
      ))}
    </div>
  );
}

function useAnswer(request: GateRequest, onClose: () => void) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const decide = useDecideGateRequest();
  const send = async (data: Parameters<typeof decide.mutateAsync>[0]["data"]) => {
    await decide.mutateAsync({ vendorId: vendor.id, gateRequestId: request.id, data });
    said(t(data.decision === "grant" ? "gates.granted" : "gates.declined", { name: request.partner.name }));
    onClose();
    await fresh();
  };
  const run = (data: Parameters<typeof send>[0]) =>
    void send(data).catch((error: unknown) => {
      failedBeside(error, ["untilOn", "reason"]);
    });
  return { run, errors: fieldErrors(decide.error), isPending: decide.isPending };
}

/** Grants a request until a day, or declines it; always with a reason that the partner reads. */
export function AnswerPanel({ request, onClose }: { request: GateRequest; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const [reason, setReason] = useState("");
  const [untilOn, setUntil] = useState(Temporal.PlainDate.from(vendor.today).add({ days: 30 }).toString());
  const [scope, setScope] = useState<Scope>("thing");
  const { run, errors, isPending } = useAnswer(request, onClose);
  const { thing, gate } = request;
  const isReady = reason.trim() !== "" && !isPending;
  return (
    <SidePanel title={`${request.partner.name}: ${thing.label}`} size={520} onClose={onClose}>
      <form className={classes.form} onSubmit={(e) => e.preventDefault()} aria-label={t("gates.answer")}>
        <p className={classes.reason}>{request.reason}</p>
        <Distance request={request} />
        {gate ? (
          <SegmentedControl
            value={scope}
            onChange={(next) => setScope(next === "gate" ? "gate" : "thing")}
            data={[
              { value: "thing", label: t("gates.onlyThing") },
              { value: "gate", label: t("gates.wholeGate", { gate: gate.label }) },
            ]}
            aria-label={t("gates.what")}
          />
        ) : null}
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
        {isReady ? null : <p className={classes.note}>{t("gates.reasonFirst")}</p>}
        <div className={classes.actions}>
          <Button
            disabled={!isReady || untilOn === ""}
            onClick={() => run({ decision: "grant", reason, untilOn, scope })}
          >
            {t("gates.grant")}
          </Button>
          <Button variant="default" disabled={!isReady} onClick={() => run({ decision: "decline", reason })}>
            {t("gates.decline")}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
