import { useCloseGateOpening, useListGateOpeningsInfinite, type GateOpening } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { IconCalendar, IconPlus } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Panel } from "../../ui/page.tsx";
import { ReasonDialog } from "../../ui/reason-dialog.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { said } from "../../ui/toast.ts";
import { LoadMore } from "../../ui/load-more.tsx";
import { useVendor } from "../session/room.tsx";
import classes from "./gates.module.css";
import { OpenForm } from "./open-form.tsx";
import { useFresh } from "./use-fresh.ts";

const tones = { open: "ok", ended: "plain", closed: "plain" } as const;

function CloseDialog({ opening, onClose }: { opening: GateOpening; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const close = useCloseGateOpening();
  const submit = async (reason: string) => {
    await close.mutateAsync({ vendorId: vendor.id, gateOpeningId: opening.id, data: { reason } });
    said(t("gates.closed"));
    onClose();
    await fresh();
  };
  return (
    <ReasonDialog
      title={t("gates.close")}
      label={t("gates.reason")}
      help={t("gates.reasonHelp")}
      submit={t("gates.close")}
      isPending={close.isPending}
      error={close.error}
      onClose={onClose}
      onSubmit={submit}
    />
  );
}

function Row({ opening, onClose }: { opening: GateOpening; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { slug } = useVendor();
  const day = (on: string) => formatDate(on, i18n.language, "long");
  const what = opening.gate ? t("gates.gateWithAll", { gate: opening.gate.label }) : (opening.thing?.label ?? "");
  return (
    <li className={classes.row}>
      <div className={classes.body}>
        <div className={classes.head}>
          <Link to="/console/$vendor/partners/$partnerId" params={{ vendor: slug, partnerId: opening.partner.id }}>
            {opening.partner.name}
          </Link>
          <strong>{what}</strong>
          <Mark tone={tones[opening.status]}>{t(`gates.openingStatus.${opening.status}`)}</Mark>
        </div>
        <p className={classes.reason}>{opening.reason}</p>
        <p className={classes.note}>
          {t("gates.fromUntil", { from: day(opening.fromOn), until: day(opening.untilOn), name: opening.openedBy })}
        </p>
      </div>
      {opening.can["close"] ? (
        <div className={classes.side}>
          <Button size="xs" variant="default" onClick={onClose}>
            {t("gates.close")}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** What is open to partners for a time, newest first. */
export function OpeningsTab({ mayOpen }: { mayOpen: boolean }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const [isMaking, setMaking] = useState(false);
  const [closing, setClosing] = useState<GateOpening | null>(null);
  const query = useListGateOpeningsInfinite(
    vendor.id,
    { limit: 50 },
    { query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined } },
  );
  const button = mayOpen ? (
    <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setMaking(true)}>
      {t("gates.openFor")}
    </Button>
  ) : null;
  return (
    <div className={classes.stack}>
      <Loaded query={query} skeleton={<Loading lines={5} height={40} />}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items);
          if (items.length === 0)
            return (
              <Empty icon={IconCalendar} title={t("gates.noOpenings")} action={button}>
                {t("gates.noOpeningsBody")}
              </Empty>
            );
          return (
            <>
              <div>{button}</div>
              <Panel padded={false}>
                <ul>
                  {items.map((item) => (
                    <Row key={item.id} opening={item} onClose={() => setClosing(item)} />
                  ))}
                </ul>
              </Panel>
            </>
          );
        }}
      </Loaded>
      <LoadMore pages={query} />
      {closing ? <CloseDialog opening={closing} onClose={() => setClosing(null)} /> : null}
      {isMaking ? <OpenForm onClose={() => setMaking(false)} /> : null}
    </div>
  );
}
