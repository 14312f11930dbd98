import { useSettleApplicationMatch } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDayOf } from "../../lib/format.ts";
import { Mark } from "../../ui/mark.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import type { FullApplication } from "./application-page.tsx";
import { LikelihoodMark } from "./columns.tsx";
import classes from "./recruiting.module.css";
import { useFresh } from "./use-fresh.ts";

type Match = FullApplication["matches"][number];
const tones = { same: "ok", similar: "warn", different: "bad" } as const;

function Sides({ match }: { match: Match }) {
  const { t, i18n } = useTranslation();
  const countries = new Intl.DisplayNames(i18n.language, { type: "region", fallback: "code" });
  const shown = (field: Match["evidence"][number]["field"], text: string) =>
    field === "country" && /^[A-Z]{2}$/.test(text) ? countries.of(text) : text;
  return (
    <table className={classes.sides}>
      <thead>
        <tr>
          <th scope="col">{t("recruiting.duplicates.field")}</th>
          <th scope="col">{t("recruiting.duplicates.applicant")}</th>
          <th scope="col">{t("recruiting.duplicates.known")}</th>
          <th scope="col">{t("recruiting.duplicates.says")}</th>
        </tr>
      </thead>
      <tbody>
        {match.evidence.map((one) => (
          <tr key={one.field}>
            <th scope="row">{t(`recruiting.duplicates.fields.${one.field}`)}</th>
            <td>{shown(one.field, one.left)}</td>
            <td>{shown(one.field, one.right)}</td>
            <td>
              <Mark tone={tones[one.says]}>{t(`recruiting.duplicates.saying.${one.says}`)}</Mark>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Name({ match }: { match: Match }) {
  const { t, i18n } = useTranslation();
  const { slug: vendor, timeZone } = useVendor();
  if (match.kind === "partner")
    return (
      <span>
        <Link to="/console/$vendor/partners/$partnerId" params={{ vendor, partnerId: match.id }}>
          {match.name}
        </Link>{" "}
        <span className={classes.note}>
          {t(match.ended ? "recruiting.duplicates.endedPartner" : "recruiting.duplicates.partner", {
            reference: match.detail,
          })}
        </span>
      </span>
    );
  const when = match.detail === "" ? "" : formatDayOf(match.detail, i18n.language, timeZone);
  return (
    <span>
      <Link to="/console/$vendor/recruiting/$applicationId" params={{ vendor, applicationId: match.id }}>
        {match.name}
      </Link>{" "}
      <span className={classes.note}>{t("recruiting.duplicates.application", { when })}</span>
    </span>
  );
}

function Verdict({ match, application }: { match: Match; application: FullApplication }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const settle = useSettleApplicationMatch();
  const say = (verdict: "same" | "different") =>
    void settle
      .mutateAsync({
        vendorId: vendor.id,
        partnerApplicationId: application.id,
        data: { kind: match.kind, id: match.id, verdict },
      })
      .then(async () => {
        said(t(`recruiting.duplicates.settled.${verdict}`, { name: match.name }));
        await fresh();
      })
      .catch(failed);
  return (
    <div className={classes.row}>
      {match.verdict ? (
        <span>{t(`recruiting.duplicates.was.${match.verdict}`, { name: match.decidedBy ?? "" })}</span>
      ) : null}
      {application.can["settle"] && match.verdict !== "same" ? (
        <Button size="xs" variant="default" loading={settle.isPending} onClick={() => say("same")}>
          {t("recruiting.duplicates.same")}
        </Button>
      ) : null}
      {application.can["settle"] && match.verdict !== "different" ? (
        <Button size="xs" variant="default" loading={settle.isPending} onClick={() => say("different")}>
          {t("recruiting.duplicates.different")}
        </Button>
      ) : null}
    </div>
  );
}

/** Whom the applicant may be, both sides beside each other; people say whether it is so. */
export function Duplicates({ application }: { application: FullApplication }) {
  const { t } = useTranslation();
  if (!application.searched && application.status !== "confirming")
    return <p role="status">{t("recruiting.duplicates.searching")}</p>;
  if (application.matches.length === 0) return <p>{t("recruiting.duplicates.nobody")}</p>;
  return (
    <div className={classes.stack}>
      {application.matches.map((match) => (
        <div key={`${match.kind} ${match.id}`} className={classes.match}>
          <div className={classes.head}>
            <Name match={match} />
            <LikelihoodMark likelihood={match.likelihood} />
          </div>
          <Sides match={match} />
          <Verdict match={match} application={application} />
        </div>
      ))}
    </div>
  );
}
