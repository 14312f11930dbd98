import { useListPartnerBenefitHistory, type ListPartnerBenefitHistoryReply } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { Panel, Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./benefits.module.css";

type Entry = ListPartnerBenefitHistoryReply["items"][number];

function Line({ entry }: { entry: Entry }) {
  const { t, i18n } = useTranslation();
  const day = (on: string) => formatDate(on, i18n.language);
  const span =
    entry.toOn === null
      ? t("benefits.since", { from: day(entry.fromOn) })
      : t("benefits.fromTo", { from: day(entry.fromOn), to: day(entry.toOn) });
  return (
    <li className={classes.row}>
      <div className={classes.body}>
        <div className={classes.head}>
          <span className={classes.name}>{entry.label}</span>
          <span>{entry.worthSays}</span>
        </div>
        <p className={classes.note}>{entry.endedBecause?.says ?? entry.because.says}</p>
      </div>
      <span className={classes.note}>{span}</span>
    </li>
  );
}

/** What was earned from when to when, and why it was given and taken away. */
export function BenefitHistory({ partnerId, programId }: { partnerId: string; programId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListPartnerBenefitHistory(vendor.id, partnerId, { program: programId });
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? null : (
          <Section title={t("benefits.history")}>
            <Panel padded={false}>
              <ul>
                {items.map((entry) => (
                  <Line key={`${entry.benefit}-${entry.fromOn}`} entry={entry} />
                ))}
              </ul>
            </Panel>
          </Section>
        )
      }
    </Loaded>
  );
}
