import {
  getDownloadSignedUrl,
  useDeclineAsSignatory,
  useGetSigning,
  useSignAsSignatory,
  type GetSigningReply,
} from "@fairway/client";
import { Alert, Button, SegmentedControl } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDayOf } from "../../lib/format.ts";
import { isLinkOver } from "../../lib/link-over.ts";
import { Panel } from "../../ui/page.tsx";
import { Failed, Loading } from "../../ui/states/index.ts";
import { FrontDoor } from "../session/front-door.tsx";
import { AgreementText, Contents } from "./agreement-text.tsx";
import classes from "./agreements.module.css";
import { ReasonDialog } from "../../ui/reason-dialog.tsx";
import { SignForm, type Signer } from "./sign-form.tsx";

type Done = { recordDigest: string };
type Props = { token: string; signing: GetSigningReply; onLocale: (locale: "en" | "de") => void };

function Signed({ token, recordDigest }: Done & { token: string }) {
  const { t } = useTranslation();
  return (
    <Alert color="green" role="status" title={t("agreements.outside.signed")}>
      <div className={classes.stack}>
        <p>{t("agreements.outside.signedSays")}</p>
        <p className={classes.digest}>{recordDigest}</p>
        <div>
          <Button component="a" href={getDownloadSignedUrl(token)} download size="xs">
            {t("agreements.pdf")}
          </Button>
        </div>
      </div>
    </Alert>
  );
}

function Answer({ token, signing }: Omit<Props, "onLocale">) {
  const { t } = useTranslation();
  const sign = useSignAsSignatory();
  const decline = useDeclineAsSignatory();
  const [asks, setAsks] = useState(false);
  const { text, vendor, label } = signing;
  if (sign.data) return <Signed token={token} recordDigest={sign.data.recordDigest} />;
  if (decline.isSuccess)
    return (
      <Alert color="blue" role="status" title={t("agreements.outside.declined")}>
        {t("agreements.outside.declinedSays", { vendor: vendor.name })}
      </Alert>
    );
  const send = (signer: Signer) =>
    sign.mutateAsync({ token, data: { locale: text.locale, digest: text.digest, agreed: true, ...signer } });
  return (
    <Panel>
      <div className={classes.stack}>
        <SignForm
          signer={signing.signer}
          of={text.digest}
          statement={signing.statement}
          submit={t("agreements.accept")}
          error={sign.error}
          isPending={sign.isPending}
          onSign={send}
        />
        <div>
          <Button variant="subtle" color="red" onClick={() => setAsks(true)}>
            {t("agreements.decline")}
          </Button>
        </div>
      </div>
      {asks ? (
        <ReasonDialog
          title={t("agreements.declineTitle", { label })}
          says={t("agreements.declineSays", { vendor: vendor.name })}
          label={t("agreements.declineReason")}
          submit={t("agreements.declineDo")}
          isPending={decline.isPending}
          error={decline.error}
          onClose={() => setAsks(false)}
          onSubmit={(reason) => decline.mutateAsync({ token, data: { reason } })}
        />
      ) : null}
    </Panel>
  );
}

function Signing({ token, signing, onLocale }: Props) {
  const { t, i18n } = useTranslation();
  const { text, vendor, partner, locales, status } = signing;
  const date = formatDayOf(signing.expiresAt, i18n.language, vendor.timeZone, "long");
  return (
    <>
      <header>
        <p className={classes.quiet}>{vendor.name}</p>
        <h1>{text.title}</h1>
        <p>{t("agreements.outside.lead", { by: signing.invitedBy, partner, vendor: vendor.name, date })}</p>
      </header>
      {locales.length > 1 ? (
        <div>
          <SegmentedControl
            aria-label={t("agreements.language")}
            value={text.locale}
            onChange={(next) => onLocale(next === "de" ? "de" : "en")}
            data={locales.map((value) => ({ value, label: t(`agreements.languages.${value}`) }))}
          />
        </div>
      ) : null}
      <Contents text={text} />
      <Panel>
        <AgreementText text={text} />
      </Panel>
      {status === "invited" ? (
        <Answer token={token} signing={signing} />
      ) : (
        <Alert color="gray" role="status" title={t(`agreements.outside.over.${status}`)}>
          {t("agreements.outside.overSays", { by: signing.invitedBy })}
        </Alert>
      )}
    </>
  );
}

/** Where the link of an invitation to sign leads: read, and sign or decline, without an account. */
export function SignPage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: "/sign/$token" });
  const [locale, setLocale] = useState<"en" | "de">();
  const query = useGetSigning(token, locale ? { locale } : {}, {
    query: { retry: false, staleTime: Infinity, placeholderData: keepPreviousData },
  });
  const { data, error } = query;
  useEffect(() => {
    document.title = `${data?.text.title ?? t("agreements.sign")} · Fairway`;
  }, [data, t]);
  if (error && !data)
    return (
      <FrontDoor title={t("agreements.sign")} lead="">
        {isLinkOver(error) ? (
          <Alert color="red" role="alert" title={t("agreements.outside.invalid")}>
            {t("agreements.outside.invalidSays")}
          </Alert>
        ) : (
          <Failed error={error} onRetry={() => void query.refetch()} />
        )}
      </FrontDoor>
    );
  return (
    <main className={classes.page} id="main">
      {data ? null : <Loading lines={8} height={28} />}
      {data ? <Signing token={token} signing={data} onLocale={setLocale} /> : null}
    </main>
  );
}
