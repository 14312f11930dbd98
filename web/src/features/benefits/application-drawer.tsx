import { useGetBenefitApplication, type GetBenefitApplicationReply } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatInstant, valueText } from "../../lib/format.ts";
import { SidePanel } from "../../ui/dialog.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useWords } from "../../ui/use-words.ts";
import { useRoom, useVendor } from "../session/room.tsx";
import classes from "./benefits.module.css";
import { Clock } from "./clock.tsx";
import { DecideForm } from "./decide-form.tsx";
import { ResubmitForm } from "./resubmit-form.tsx";
import { ApplicationMark } from "./status-mark.tsx";

function Steps({ application }: { application: GetBenefitApplicationReply }) {
  const { t, i18n } = useTranslation();
  const { timeZone, name } = useVendor();
  return (
    <ol className={classes.steps}>
      {application.steps.map((step) => (
        <li key={`${step.at}-${step.to}`}>
          <span>{t(`benefits.steps.${step.to}`, { name: step.by ?? name })}</span>
          <time dateTime={step.at}>{formatInstant(step.at, i18n.language, timeZone)}</time>
          {step.note ? <p className={classes.words}>{step.note}</p> : null}
        </li>
      ))}
    </ol>
  );
}

function Detail({ application, onDone }: { application: GetBenefitApplicationReply; onDone: () => void }) {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  const { vendor, membership } = useRoom();
  return (
    <div className={classes.drawer}>
      <div className={classes.head}>
        <ApplicationMark application={application} />
        <Clock application={application} />
      </div>
      {application.amount ? <p className={classes.big}>{valueText(application.amount, locale, words)}</p> : null}
      <p className={classes.words}>{application.purpose}</p>
      {application.can["decide"] ? <DecideForm application={application} onDone={onDone} /> : null}
      {application.can["submit"] && membership.side === "partner" ? (
        <ResubmitForm application={application} onDone={onDone} />
      ) : null}
      <section aria-label={t("benefits.happened")}>
        <h3>{t("benefits.happened")}</h3>
        <Steps application={application} />
      </section>
      {membership.side === "vendor" ? (
        <Link
          to="/console/$vendor/partners/$partnerId"
          params={{ vendor: vendor.slug, partnerId: application.partner.id }}
          search={{ tab: "benefits" }}
        >
          {t("benefits.openPartner", { name: application.partner.name })}
        </Link>
      ) : null}
    </div>
  );
}

/** One application with all that happened to it; `address` is the partner's and its own id. */
export function ApplicationDrawer({ address, onClose }: { address: string; onClose: () => void }) {
  const vendor = useVendor();
  const [partnerId = "", id = ""] = address.split("/");
  const query = useGetBenefitApplication(vendor.id, partnerId, id);
  const title = query.data ? `${query.data.label} · ${query.data.partner.name}` : "";
  return (
    <SidePanel onClose={onClose} size={560} title={title}>
      <Loaded query={query}>{(application) => <Detail application={application} onDone={onClose} />}</Loaded>
    </SidePanel>
  );
}
