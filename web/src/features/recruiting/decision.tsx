import {
  useAcceptPartnerApplication,
  useAskApplicant,
  useDeclinePartnerApplication,
  useReviewPartnerApplication,
} from "@fairway/client";
import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Panel, Section } from "../../ui/page.tsx";
import { failed, failedBeside, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import type { FullApplication } from "./application-page.tsx";
import { Becomes } from "./becomes.tsx";
import classes from "./recruiting.module.css";
import { useFresh } from "./use-fresh.ts";

type Props = { application: FullApplication; onClose: () => void };

function useDone(onClose: () => void) {
  const fresh = useFresh();
  return async (message: string) => {
    said(message);
    await fresh();
    onClose();
  };
}

function Ask({ application, onClose }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const ask = useAskApplicant();
  const done = useDone(onClose);
  const [question, setQuestion] = useState("");
  const run = () =>
    void ask
      .mutateAsync({ vendorId: vendor.id, partnerApplicationId: application.id, data: { question } })
      .then(() => done(t("recruiting.asked")))
      .catch(failed);
  return (
    <Dialog title={t("recruiting.ask")} onClose={onClose}>
      <div className={classes.form}>
        <Textarea
          label={t("recruiting.question")}
          description={t("recruiting.questionHelp", { name: application.contact.name })}
          autosize
          minRows={3}
          maxLength={4000}
          data-autofocus
          value={question}
          onChange={(e) => setQuestion(e.currentTarget.value)}
        />
        <div>
          <Button disabled={question.trim() === ""} loading={ask.isPending} onClick={run}>
            {t("recruiting.sendQuestion")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Decline({ application, onClose }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const decline = useDeclinePartnerApplication();
  const done = useDone(onClose);
  const [reason, setReason] = useState<string | null>(null);
  const [text, setText] = useState("");
  const run = () =>
    void decline
      .mutateAsync({
        vendorId: vendor.id,
        partnerApplicationId: application.id,
        data: { reason: reason ?? "", ...(text.trim() === "" ? {} : { text }) },
      })
      .then(() => done(t("recruiting.declined", { name: application.company })))
      .catch(failed);
  return (
    <Dialog title={t("recruiting.decline")} onClose={onClose}>
      <div className={classes.form}>
        <Select
          label={t("recruiting.reason")}
          required
          data={application.reasons.map(({ key, label }) => ({ value: key, label }))}
          value={reason}
          onChange={setReason}
        />
        <Textarea
          label={t("recruiting.reasonText")}
          description={t("recruiting.reasonHelp")}
          autosize
          minRows={2}
          maxLength={4000}
          value={text}
          onChange={(e) => setText(e.currentTarget.value)}
        />
        <div>
          <Button color="red" disabled={reason === null} loading={decline.isPending} onClick={run}>
            {t("recruiting.decline")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Accept({ application, onClose }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const accept = useAcceptPartnerApplication();
  const done = useDone(onClose);
  const { proposal } = application;
  const [reference, setReference] = useState(proposal.reference);
  const [text, setText] = useState("");
  const errors = fieldErrors(accept.error);
  const run = () =>
    void accept
      .mutateAsync({
        vendorId: vendor.id,
        partnerApplicationId: application.id,
        data: { ...(proposal.joins ? {} : { reference }), ...(text.trim() === "" ? {} : { text }) },
      })
      .then(() => done(t("recruiting.accepted", { name: application.company })))
      .catch((error: unknown) => {
        failedBeside(error, ["reference"]);
      });
  const invites = proposal.joins === null || proposal.joins.access === "invited";
  return (
    <Dialog title={t("recruiting.accept")} onClose={onClose}>
      <div className={classes.form}>
        <Becomes application={application} />
        {proposal.joins ? null : (
          <TextInput
            label={t("recruiting.reference")}
            error={errors["reference"]}
            maxLength={60}
            value={reference}
            onChange={(e) => setReference(e.currentTarget.value)}
          />
        )}
        <Textarea
          label={t("recruiting.welcome")}
          autosize
          minRows={2}
          maxLength={4000}
          value={text}
          onChange={(e) => setText(e.currentTarget.value)}
        />
        <div>
          <Button loading={accept.isPending} onClick={run}>
            {t(invites ? "recruiting.acceptAndInvite" : "recruiting.accept")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

const dialogs = { ask: Ask, decline: Decline, accept: Accept } as const;

function TakeUp({ application }: { application: FullApplication }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const review = useReviewPartnerApplication();
  const run = () =>
    void review.mutateAsync({ vendorId: vendor.id, partnerApplicationId: application.id }).then(fresh).catch(failed);
  return (
    <Button loading={review.isPending} onClick={run}>
      {t("recruiting.takeUp")}
    </Button>
  );
}

function useWhatIsLeft({ can, matches, status, contact, objections, waitsFor }: FullApplication): string {
  const { t } = useTranslation();
  if (status === "more_information") return t("recruiting.left.answer", { name: contact.name });
  if (status !== "in_review") return "";
  if (matches.some((match) => match.verdict === null && match.likelihood === "likely"))
    return t("recruiting.left.duplicates");
  if (objections.length > 0) return t("recruiting.left.objection", { names: objections.join(", ") });
  if (waitsFor.length > 0) return t("recruiting.waitsFor", { names: waitsFor.join(", ") });
  return can["approved"] ? t("recruiting.left.nothing") : t("recruiting.left.approvals");
}

/** What can be done with an application now, and what is still missing for a decision. */
export function Decision({ application }: { application: FullApplication }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<keyof typeof dialogs | null>(null);
  const left = useWhatIsLeft(application);
  const { can, contact } = application;
  const Open = open ? dialogs[open] : null;
  const isReady = can["approved"] === true;
  return (
    <Section title={t("recruiting.decision")}>
      <Panel>
        <div className={classes.stack}>
          <p className={classes.words}>
            {contact.name ? `${contact.name}, ` : ""}
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </p>
          {left ? <p className={classes.note}>{left}</p> : null}
          <div className={classes.row}>
            {can["review"] ? <TakeUp application={application} /> : null}
            {can["accept"] ? (
              <Button disabled={!isReady} onClick={() => setOpen("accept")}>
                {t("recruiting.accept")}
              </Button>
            ) : null}
            {can["ask"] ? (
              <Button variant="default" onClick={() => setOpen("ask")}>
                {t("recruiting.ask")}
              </Button>
            ) : null}
            {can["decline"] ? (
              <Button variant="default" color="red" onClick={() => setOpen("decline")}>
                {t("recruiting.decline")}
              </Button>
            ) : null}
          </div>
        </div>
      </Panel>
      {Open ? <Open application={application} onClose={() => setOpen(null)} /> : null}
    </Section>
  );
}
