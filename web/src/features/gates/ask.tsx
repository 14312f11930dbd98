import { useAskForOpening, useWithdrawGateRequest, type Lock, type LockThing } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { ReasonDialog } from "../../ui/reason-dialog.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useRoom, useVendor } from "../session/room.tsx";
import { Clock } from "./clock.tsx";
import classes from "./gates.module.css";
import { RequestMark } from "./request-mark.tsx";
import { useFresh } from "./use-fresh.ts";

type Place = { partnerId: string; thing: LockThing };

function AskDialog({ partnerId, thing, within, onClose }: Place & { within: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const ask = useAskForOpening();
  const submit = async (reason: string) => {
    const data = { thing: { kind: thing.kind, id: thing.id }, reason };
    await ask.mutateAsync({ vendorId: vendor.id, partnerId, data });
    said(t("gates.asked", { vendor: vendor.name }));
    onClose();
    await fresh();
  };
  return (
    <ReasonDialog
      title={t("gates.askFor", { thing: thing.label })}
      label={t("gates.askReason")}
      {...(within ? { help: t("gates.askHelp", { vendor: vendor.name, within }) } : {})}
      submit={t("gates.ask")}
      isPending={ask.isPending}
      error={ask.error}
      onClose={onClose}
      onSubmit={submit}
    />
  );
}

type Request = NonNullable<Lock["request"]>;

/** What was asked, and what came of it. */
export function Asked({ request, partnerId }: { request: Request; partnerId: string }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const withdraw = useWithdrawGateRequest();
  const run = async () => {
    await withdraw.mutateAsync({ vendorId: vendor.id, partnerId, gateRequestId: request.id });
    said(t("gates.takenBack"));
    await fresh();
  };
  return (
    <div className={classes.answer}>
      <div className={classes.head}>
        <RequestMark status={request.status} />
        <Clock request={request} />
      </div>
      <p className={classes.reason}>{t("gates.youAsked", { reason: request.reason })}</p>
      {request.decision === null ? null : (
        <p className={classes.reason}>{t("gates.answered", { reason: request.decision })}</p>
      )}
      {request.status === "granted" && request.untilOn !== null ? (
        <p className={classes.note}>
          {t("gates.wasOpenUntil", { date: formatDate(request.untilOn, i18n.language, "long") })}
        </p>
      ) : null}
      {request.can["withdraw"] ? (
        <div>
          <Button size="xs" variant="default" loading={withdraw.isPending} onClick={() => void run().catch(failed)}>
            {t("gates.takeBack")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

type AskProps = Place & { request: Request | null; mayAsk: boolean; within: string | null };

/** The way to ask for something that is locked, and what became of the last time. */
export function Ask({ partnerId, thing, request, mayAsk, within }: AskProps) {
  const { t } = useTranslation();
  const { me } = useRoom();
  const [asking, setAsking] = useState(false);
  return (
    <>
      {request ? <Asked request={request} partnerId={partnerId} /> : null}
      {mayAsk && me.viewing === null ? (
        <div>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t(request ? "gates.askAgain" : "gates.ask")}
          </Button>
        </div>
      ) : null}
      {asking ? (
        <AskDialog partnerId={partnerId} thing={thing} within={within} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
}
