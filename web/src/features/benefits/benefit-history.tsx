import {
  useListPartnerBenefitHistory,
  type BenefitAllocation,
  type ListPartnerBenefitHistoryReply,
} from "@fairway/client";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatDate, valueText } from "../../lib/format.ts";
import { Panel, Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useWords } from "../../ui/use-words.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./benefits.module.css";
import { AllocationMark } from "./status-mark.tsx";

type Entry = ListPartnerBenefitHistoryReply["items"][number];

function useSpan(): (from: string, to: string | null) => string {
  const { t, i18n } = useTranslation();
  const day = (on: string) => formatDate(on, i18n.language);
  return (from, to) =>
    to === null ? t("benefits.since", { from: day(from) }) : t("benefits.fromTo", { from: day(from), to: day(to) });
}

type RowProps = { label: string; worth: ReactNode; note: ReactNode; span: string };

const Row = ({ label, worth, note, span }: RowProps) => (
  <li className={classes.row}>
    <div className={classes.body}>
      <div className={classes.head}>
        <span className={classes.name}>{label}</span>
        <span>{worth}</span>
      </div>
      <div className={classes.note}>{note}</div>
    </div>
    <span className={classes.note}>{span}</span>
  </li>
);

function Earned({ entry, worth }: { entry: Entry; worth: string }) {
  const span = useSpan();
  return (
    <Row
      label={entry.label}
      worth={worth}
      note={entry.endedBecause?.says ?? entry.because.says}
      span={span(entry.fromOn, entry.toOn)}
    />
  );
}

function Given({ allocation }: { allocation: BenefitAllocation }) {
  const { locale, words } = useWords();
  const span = useSpan();
  const worth = allocation.allocated ?? allocation.worth;
  return (
    <Row
      label={allocation.label}
      worth={worth ? valueText(worth, locale, words) : allocation.kindLabel}
      note={<AllocationMark allocation={allocation} />}
      span={span(allocation.startsOn, allocation.lastOn)}
    />
  );
}

function Lines({ title, note, children }: { title: string; note: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <Section title={title} note={note}>
      <Panel padded={false}>
        <ul>{children}</ul>
      </Panel>
    </Section>
  );
}

const keyOf = (entry: Entry): string => `${entry.benefit}-${entry.fromOn}`;

function History({ items, given }: ListPartnerBenefitHistoryReply) {
  const { t } = useTranslation();
  const had = [
    ...items
      .filter((entry) => entry.given === "automatically")
      .map((entry) => ({
        on: entry.fromOn,
        line: <Earned key={keyOf(entry)} entry={entry} worth={entry.worthSays} />,
      })),
    ...given.map((allocation) => ({
      on: allocation.startsOn,
      line: <Given key={allocation.id} allocation={allocation} />,
    })),
  ].toSorted((a, b) => b.on.localeCompare(a.on));
  const open = items.filter((entry) => entry.given === "on request");
  return (
    <>
      <Lines title={t("benefits.history")} note={t("benefits.historyNote")}>
        {had.map(({ line }) => line)}
      </Lines>
      <Lines title={t("benefits.couldAsk")} note={t("benefits.couldAskNote")}>
        {open.map((entry) => (
          <Earned
            key={keyOf(entry)}
            entry={entry}
            worth={entry.worthSays && t("benefits.upTo", { worth: entry.worthSays })}
          />
        ))}
      </Lines>
    </>
  );
}

/** What a partner had from when to when, and apart from it what it could have asked for. */
export function BenefitHistory({ partnerId, programId }: { partnerId: string; programId: string }) {
  const vendor = useVendor();
  const query = useListPartnerBenefitHistory(vendor.id, partnerId, { program: programId });
  return <Loaded query={query}>{(history) => <History {...history} />}</Loaded>;
}
