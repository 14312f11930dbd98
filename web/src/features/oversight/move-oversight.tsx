import { useListPartnerAppeals, useListPartnerExceptions, type MoveDetail } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useProgram } from "../programs/use-program.ts";
import { useVendor } from "../session/room.tsx";
import { AppealList } from "./appeal-list.tsx";
import { AskException } from "./ask-exception.tsx";
import { ExceptionList } from "./exception-list.tsx";
import classes from "./oversight.module.css";

function Ask({ move }: { move: MoveDetail }) {
  const { t } = useTranslation();
  const { program } = useProgram();
  const [asking, setAsking] = useState(false);
  if (!program) return null;
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t("oversight.exceptions.ask")}
      </Button>
      {asking ? (
        <AskException
          partnerId={move.partner.id}
          program={program}
          suggested={{ track: move.track, tier: move.fromTier }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

/** Beside a move: the appeal against it, the exceptions that bear on it, and the way to ask for one. */
export function MoveOversight({ move }: { move: MoveDetail }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const appeals = useListPartnerAppeals(vendor.id, move.partner.id, { limit: 100 }).data;
  const exceptions = useListPartnerExceptions(vendor.id, move.partner.id, { limit: 100 }).data;
  const own = appeals?.items.filter((appeal) => appeal.move.id === move.id) ?? [];
  const bearing =
    exceptions?.items.filter(
      (one) => one.track === move.track && (one.status === "requested" || one.status === "active"),
    ) ?? [];
  const comes = move.direction === "down" && (move.status === "proposed" || move.status === "scheduled");
  return (
    <>
      {own.length > 0 ? (
        <section className={classes.stack} aria-label={t("oversight.appeals.title")}>
          <h3>{t("oversight.appeals.title")}</h3>
          <AppealList appeals={own} />
        </section>
      ) : null}
      {bearing.length > 0 ? (
        <section className={classes.stack} aria-label={t("oversight.exceptions.title")}>
          <h3>{t("oversight.exceptions.title")}</h3>
          <ExceptionList exceptions={bearing} />
        </section>
      ) : null}
      {comes && bearing.length === 0 && exceptions?.can["request"] ? <Ask move={move} /> : null}
    </>
  );
}
