import { useGetFact, useReverseFact, type GetFactReply } from "@fairway/client";
import { Button, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { formatDate, formatDecimal, formatInstant } from "../../lib/format.ts";
import { refresh } from "../../lib/query-client.ts";
import { SidePanel } from "../../ui/dialog.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { FactData } from "../standings/index.ts";
import classes from "./partner-page.module.css";

function Reverse({ fact }: { fact: GetFactReply }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const reverse = useReverseFact();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await reverse.mutateAsync({ vendorId: vendor.id, partnerId: fact.partnerId, factId: fact.id, data: { reason } });
    await refresh(client, "/partners");
    said(t("standing.fact.reversedToast", { reference: fact.reference }));
    setAsking(false);
  };
  if (!asking) {
    return (
      <Button variant="default" color="red" onClick={() => setAsking(true)}>
        {t("standing.fact.reverse")}
      </Button>
    );
  }
  return (
    <form
      onSubmit={(e) =>
        void submit(e).catch((error: unknown) => (Object.keys(fieldErrors(error)).length ? undefined : failed(error)))
      }
      className={classes.detail}
    >
      <Textarea
        label={t("standing.fact.reason")}
        description={t("standing.fact.reverseBody")}
        autosize
        minRows={2}
        required
        minLength={3}
        maxLength={500}
        data-autofocus
        value={reason}
        error={fieldErrors(reverse.error)["reason"]}
        onChange={(e) => setReason(e.currentTarget.value)}
      />
      <div className={classes.bar}>
        <Button type="submit" color="red" loading={reverse.isPending}>
          {t("standing.fact.reverseTitle", { reference: fact.reference })}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

function Detail({ fact }: { fact: GetFactReply }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const when = formatInstant(fact.recordedAt, i18n.language, timeZone, true);
  const others = fact.chain.filter((f) => f.id !== fact.id);
  return (
    <div className={classes.detail}>
      <p
        className={classes.measured}
      >{`${formatDate(fact.occurredOn, i18n.language, "long")} · ${t("standing.fact.recorded", { when, source: fact.source })}${fact.importId ? ` · ${t("standing.fact.import")}` : ""}`}</p>
      {fact.reversal ? (
        <p className={classes.reversed}>
          {t("standing.fact.reversedOn", {
            date: formatInstant(fact.reversal.at, i18n.language, timeZone),
            reason: fact.reversal.reason,
          })}
        </p>
      ) : null}
      <FactData data={fact.data} />
      {Object.entries(fact.originals ?? {}).map(([field, o]) => (
        <p key={field} className={classes.measured}>
          {t("standing.fact.original", {
            amount: formatDecimal(o.amount, i18n.language),
            currency: o.currency,
            rate: formatDecimal(o.rate, i18n.language),
          })}
        </p>
      ))}
      {others.length ? (
        <Section title={t("standing.fact.history")}>
          {others.map((f) => (
            <div key={f.id}>
              <p className={classes.measured}>{formatInstant(f.recordedAt, i18n.language, timeZone)}</p>
              <FactData data={f.data} />
            </div>
          ))}
        </Section>
      ) : null}
      {fact.can["reverse"] ? (
        <div>
          <Reverse fact={fact} />
        </div>
      ) : null}
    </div>
  );
}

/** One record with its source, its original currency and what it replaced. */
export function FactDrawer({ partnerId, factId, onClose }: { partnerId: string; factId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fact = useGetFact(vendor.id, partnerId, factId);
  return (
    <SidePanel
      onClose={onClose}
      size={560}
      title={fact.data ? t("standing.fact.details", { reference: fact.data.reference }) : ""}
    >
      <Loaded query={fact}>{(data) => <Detail fact={data} />}</Loaded>
    </SidePanel>
  );
}
