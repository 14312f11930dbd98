import { useGetMove, type MoveDetail } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDate, formatDayOf } from "../../lib/format.ts";
import { SidePanel } from "../../ui/dialog.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { MoveOversight } from "../oversight/move-oversight.tsx";
import { useVendor } from "../session/room.tsx";
import { ExplanationView } from "../standings/index.ts";
import { effectText, isOff, Way } from "./columns.tsx";
import classes from "./moves.module.css";

/** What the figures gave was found on the day of the look, and is or was decided by people. */
const isDecidedByPeople = ({ status }: MoveDetail): boolean => status === "proposed" || status === "declined";

function Facts({ move }: { move: MoveDetail }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const day = (on: string) => formatDate(on, i18n.language, "long");
  const off = isOff(move);
  const rows: [string, string][] = [
    [t("moves.track"), move.trackLabel],
    [t("moves.status"), t(`moves.statuses.${move.status}`)],
    [t("moves.cause"), t(`moves.causes.${move.cause}`)],
    [t(isDecidedByPeople(move) ? "moves.foundOn" : "moves.decidedOn"), day(move.decidedOn)],
    ...(move.status === "declined" && move.settledAt !== null
      ? [[t("moves.declinedOn"), formatDayOf(move.settledAt, i18n.language, timeZone)] satisfies [string, string]]
      : []),
    [t(off ? "moves.wouldTakeEffect" : "moves.effectiveOn"), effectText(move, t, day)],
  ];
  if (move.protectedUntil !== null && !off) rows.push([t("moves.protectedUntil"), day(move.protectedUntil)]);
  if (move.decidedBy !== null) rows.push([t("moves.decidedBy"), move.decidedBy]);
  if (move.version !== null) rows.push([t("moves.version"), String(move.version)]);
  return (
    <dl className={classes.facts}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Detail({ move }: { move: MoveDetail }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  return (
    <div className={classes.drawer}>
      <p className={classes.big}>
        <Way move={move} t={t} />
      </p>
      {move.says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Facts move={move} />
      {move.reasons.length ? (
        <section className={classes.reasons} aria-label={t("moves.reasons")}>
          <h3>{t(move.direction === "down" ? "moves.missed" : "moves.met")}</h3>
          {move.reasons.map((reason, i) => (
            <ExplanationView key={`${i}-${reason.rule}`} explanation={reason} />
          ))}
        </section>
      ) : null}
      <MoveOversight move={move} />
      <Link to="/console/$vendor/partners/$partnerId" params={{ vendor: vendor.slug, partnerId: move.partner.id }}>
        {t("moves.openPartner")}
      </Link>
    </div>
  );
}

type Props = { programId: string; moveId: string; onClose: () => void };

/** A move with its reasons, beside the list. */
export function MoveDrawer({ programId, moveId, onClose }: Props) {
  const vendor = useVendor();
  const query = useGetMove(vendor.id, programId, moveId);
  return (
    <SidePanel onClose={onClose} size={560} title={query.data?.partner.name ?? ""}>
      <Loaded query={query}>{(move) => <Detail move={move} />}</Loaded>
    </SidePanel>
  );
}
