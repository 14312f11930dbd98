import {
  getDownloadAgreementTextUrl,
  getDownloadAgreementUrl,
  plainLink,
  useCheckAgreementAcceptance,
  type AgreementAcceptance,
} from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate, formatInstant } from "../../lib/format.ts";
import { IconDownload } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { useVendor } from "../session/room.tsx";
import classes from "./agreements.module.css";
import { CountersignDialog } from "./countersign-dialog.tsx";

type Props = { partnerId: string; acceptances: readonly AgreementAcceptance[] };

type Line = { key: "text" | "record" | "pdf"; digest: string; matches: boolean };

function Check({ partnerId, id }: { partnerId: string; id: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { data, isPending } = useCheckAgreementAcceptance(vendor.id, partnerId, id);
  if (isPending) return <p className={classes.quiet}>{t("agreements.checking")}</p>;
  if (!data) return <p className={classes.quiet}>{t("agreements.checkFailed")}</p>;
  const lines: Line[] = [
    { key: "text", ...data.text },
    { key: "record", ...data.record },
    ...(data.pdf ? [{ key: "pdf" as const, ...data.pdf }] : []),
  ];
  return (
    <ul className={classes.list}>
      {lines.map(({ key, digest, matches }) => (
        <li key={key}>
          <Mark tone={matches ? "ok" : "bad"}>
            {t(matches ? `agreements.matches.${key}` : `agreements.differs.${key}`)}
          </Mark>{" "}
          <span className={classes.digest}>{digest}</span>
        </li>
      ))}
    </ul>
  );
}

function One({ partnerId, acceptance }: { partnerId: string; acceptance: AgreementAcceptance }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const [isChecked, setChecked] = useState(false);
  const [isSigning, setSigning] = useState(false);
  const { signer, countersignature: by } = acceptance;
  const when = formatInstant(acceptance.acceptedAt, i18n.language, vendor.timeZone);
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <span className={classes.name}>{t("agreements.version", { number: acceptance.number })}</span>
        <p className={classes.quiet}>{t("agreements.signedBy", { name: signer.name, title: signer.title, when })}</p>
        {acceptance.invited ? <p className={classes.quiet}>{t("agreements.byInvitation")}</p> : null}
        {acceptance.expiresOn ? (
          <p className={classes.quiet}>
            {t("agreements.endsOn", { date: formatDate(acceptance.expiresOn, i18n.language, "long") })}
          </p>
        ) : null}
        {by ? (
          <p className={classes.quiet}>
            {t("agreements.countersignedBy", {
              vendor: vendor.name,
              name: by.name,
              title: by.title,
              when: formatInstant(by.signedAt, i18n.language, vendor.timeZone),
            })}
          </p>
        ) : null}
        {isChecked ? <Check partnerId={partnerId} id={acceptance.id} /> : null}
      </div>
      <div className={classes.actions}>
        {acceptance.can["countersign"] ? (
          <Button size="xs" onClick={() => setSigning(true)}>
            {t("agreements.countersign")}
          </Button>
        ) : null}
        <Button
          size="xs"
          variant="default"
          component="a"
          href={plainLink(getDownloadAgreementUrl(vendor.id, partnerId, acceptance.id))}
          download
          leftSection={<IconDownload size={14} aria-hidden />}
        >
          {t("agreements.pdf")}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          component="a"
          href={plainLink(getDownloadAgreementTextUrl(vendor.id, partnerId, acceptance.id))}
          download
        >
          {t("agreements.plainText")}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => setChecked(true)} disabled={isChecked}>
          {t("agreements.check")}
        </Button>
      </div>
      {isSigning ? (
        <CountersignDialog partnerId={partnerId} acceptanceId={acceptance.id} onClose={() => setSigning(false)} />
      ) : null}
    </li>
  );
}

/** What was signed of an agreement, newest first, each with its files and a check. */
export function AcceptanceList({ partnerId, acceptances }: Props) {
  return (
    <ul className={classes.list}>
      {acceptances.map((acceptance) => (
        <One key={acceptance.id} partnerId={partnerId} acceptance={acceptance} />
      ))}
    </ul>
  );
}
