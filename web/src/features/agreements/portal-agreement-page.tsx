import {
  useAcceptAgreement,
  useDeclineAgreement,
  useGetPartnerAgreement,
  useWithdrawSignatory,
  type GetPartnerAgreementReply,
} from "@fairway/client";
import { Button, SegmentedControl } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDayOf } from "../../lib/format.ts";
import { Page, Panel, Section } from "../../ui/page.tsx";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { usePartnerRoom } from "../portal/use-partner-room.ts";
import { AcceptanceList } from "./acceptance-list.tsx";
import { AgreementText, Contents } from "./agreement-text.tsx";
import classes from "./agreements.module.css";
import { ChangeList } from "./change-list.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { ReasonDialog } from "../../ui/reason-dialog.tsx";
import { SignForm, type Signer } from "./sign-form.tsx";
import { StandingMark } from "./standing-mark.tsx";
import { useFresh } from "./use-fresh.ts";

type Locale = "en" | "de";
type Props = { agreement: GetPartnerAgreementReply };

function Decline({ agreement, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const fresh = useFresh();
  const decline = useDeclineAgreement();
  const submit = async (reason: string) => {
    const data = { versionId: agreement.versionId, reason };
    await decline.mutateAsync({ vendorId: vendor.id, partnerId, agreementId: agreement.id, data });
    said(t("agreements.declinedSaid", { vendor: vendor.name }));
    await fresh();
    onClose();
  };
  return (
    <ReasonDialog
      title={t("agreements.declineTitle", { label: agreement.label })}
      says={t("agreements.declineSays", { vendor: vendor.name })}
      label={t("agreements.declineReason")}
      submit={t("agreements.declineDo")}
      isPending={decline.isPending}
      error={decline.error}
      onClose={onClose}
      onSubmit={submit}
    />
  );
}

function Signatory({ agreement }: Props) {
  const { t, i18n } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const fresh = useFresh();
  const withdraw = useWithdrawSignatory();
  const { signatory } = agreement;
  if (signatory?.status !== "invited") return null;
  const takeBack = async () => {
    const of = { vendorId: vendor.id, partnerId, agreementId: agreement.id, agreementSignatoryId: signatory.id };
    await withdraw.mutateAsync(of);
    await fresh();
  };
  const date = formatDayOf(signatory.expiresAt, i18n.language, vendor.timeZone, "long");
  return (
    <div className={classes.stack}>
      <p>{t("agreements.waitsFor", { name: signatory.name, title: signatory.title, date })}</p>
      {signatory.can["withdraw"] ? (
        <div>
          <Button
            size="xs"
            variant="default"
            loading={withdraw.isPending}
            onClick={() => void takeBack().catch(failed)}
          >
            {t("agreements.withdrawInvitation")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Sign({ agreement }: Props) {
  const { t } = useTranslation();
  const { me, vendor, partnerId } = usePartnerRoom();
  const fresh = useFresh();
  const accept = useAcceptAgreement();
  const [asks, setAsks] = useState<"decline" | "invite" | null>(null);
  const { can, text } = agreement;
  if (!can["accept"] && !can["decline"] && !can["invite"]) return null;
  const sign = async (signer: Signer) => {
    const { versionId } = agreement;
    const data = { versionId, locale: text.locale, digest: text.digest, agreed: true as const, ...signer };
    await accept.mutateAsync({ vendorId: vendor.id, partnerId, agreementId: agreement.id, data });
    said(t("agreements.accepted"));
    await fresh();
  };
  return (
    <Section title={t("agreements.sign")}>
      <Panel>
        <div className={classes.stack}>
          {can["accept"] ? (
            <SignForm
              signer={{ name: me.person.name, title: "" }}
              of={text.digest}
              statement={agreement.statement}
              submit={t("agreements.accept")}
              error={accept.error}
              isPending={accept.isPending}
              onSign={sign}
            />
          ) : (
            <p>{t("agreements.notASigner")}</p>
          )}
          <Signatory agreement={agreement} />
          <div className={classes.actions}>
            {can["invite"] ? (
              <Button variant="default" onClick={() => setAsks("invite")}>
                {t("agreements.invite")}
              </Button>
            ) : null}
            {can["decline"] ? (
              <Button variant="subtle" color="red" onClick={() => setAsks("decline")}>
                {t("agreements.decline")}
              </Button>
            ) : null}
          </div>
        </div>
      </Panel>
      {asks === "decline" ? <Decline agreement={agreement} onClose={() => setAsks(null)} /> : null}
      {asks === "invite" ? (
        <InviteDialog partnerId={partnerId} agreementId={agreement.id} onClose={() => setAsks(null)} />
      ) : null}
    </Section>
  );
}

function Reading({ agreement, onLocale }: Props & { onLocale: (locale: Locale) => void }) {
  const { t } = useTranslation();
  const { partnerId } = usePartnerRoom();
  const { text, locales, sinceNumber, summary } = agreement;
  return (
    <>
      {sinceNumber === null ? null : (
        <Section title={t("agreements.changedSince", { number: sinceNumber })} note={summary}>
          <Panel>
            <ChangeList changes={agreement.changes} />
          </Panel>
        </Section>
      )}
      <div className={classes.reading}>
        <Panel>
          <AgreementText text={text} />
        </Panel>
        <aside className={classes.aside}>
          {locales.length > 1 ? (
            <SegmentedControl
              aria-label={t("agreements.language")}
              value={text.locale}
              onChange={(next) => onLocale(next === "de" ? "de" : "en")}
              data={locales.map((value) => ({ value, label: t(`agreements.languages.${value}`) }))}
            />
          ) : null}
          <Contents text={text} />
          <div>
            <p className={classes.quiet}>{t("agreements.textDigest")}</p>
            <p className={classes.digest}>{text.digest}</p>
          </div>
        </aside>
      </div>
      <Sign agreement={agreement} />
      {agreement.acceptances.length > 0 ? (
        <Section title={t("agreements.signed")} note={t("agreements.signedNote")}>
          <Panel padded={false}>
            <AcceptanceList partnerId={partnerId} acceptances={agreement.acceptances} />
          </Panel>
        </Section>
      ) : null}
    </>
  );
}

/** Read an agreement, and sign it. */
export function PortalAgreementPage() {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const { agreementId } = useParams({ from: "/portal/$vendor/$partnerId/agreements/$agreementId" });
  const [locale, setLocale] = useState<Locale>();
  const query = useGetPartnerAgreement(vendor.id, partnerId, agreementId, locale ? { locale } : {}, {
    query: { placeholderData: (before) => (before?.id === agreementId ? before : undefined) },
  });
  const back = (
    <Link to="/portal/$vendor/$partnerId/agreements" params={{ vendor: vendor.slug, partnerId }}>
      {`← ${t("agreements.title")}`}
    </Link>
  );
  return (
    <Loaded query={query} skeleton={<Loading lines={10} height={24} />}>
      {(agreement) => (
        <Page
          title={agreement.text.title}
          state={agreement.says}
          action={<StandingMark status={agreement.standing.status} />}
          before={back}
        >
          <Reading agreement={agreement} onLocale={setLocale} />
        </Page>
      )}
    </Loaded>
  );
}
