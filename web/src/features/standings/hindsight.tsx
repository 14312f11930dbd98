import { useListLateFactsInfinite, type Hindsight, type LateFact } from "@fairway/client";
import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatDate, formatInstant } from "../../lib/format.ts";
import { defined } from "../../lib/search-params.ts";
import { Figure } from "../../ui/figure.tsx";
import { Panel, Section } from "../../ui/page.tsx";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { LoadMore } from "../../ui/load-more.tsx";
import { useVendor } from "../session/room.tsx";
import { useAsOf } from "../session/use-as-of.ts";
import { useKnown } from "../session/use-known.ts";
import classes from "./hindsight.module.css";

/** So many differences stand open; more are folded away. */
const shownOpen = 4;

/** The tiers and figures that are others by what was known then and by what is known today. */
function Differences({ hindsight }: { hindsight: Hindsight }) {
  const { t } = useTranslation();
  const count = hindsight.metrics.length + hindsight.tracks.length;
  if (count === 0) return null;
  return (
    <details className={classes.differs} open={count <= shownOpen}>
      <summary>{t("hindsight.differs", { count })}</summary>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <caption>{t("hindsight.differsNote")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("hindsight.what")}</th>
              <th scope="col" className={classes.end}>
                {t("hindsight.then")}
              </th>
              <th scope="col" className={classes.end}>
                {t("hindsight.now")}
              </th>
            </tr>
          </thead>
          <tbody>
            {hindsight.tracks.map((track) => (
              <tr key={track.track}>
                <th scope="row">{t("hindsight.qualifies", { track: track.label })}</th>
                <td className={classes.end}>{track.then ?? t("hindsight.noTier")}</td>
                <td className={classes.end}>{track.now ?? t("hindsight.noTier")}</td>
              </tr>
            ))}
            {hindsight.metrics.map((metric) => (
              <tr key={metric.key}>
                <th scope="row">{metric.label}</th>
                <td className={classes.end}>
                  <Figure value={metric.then} />
                </td>
                <td className={classes.end}>
                  <Figure value={metric.now} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** While a past day is shown: whether what was known then counts, or what is known today; and what differs. */
export function KnownSwitch({ hindsight }: { hindsight: Hindsight | null }) {
  const { t } = useTranslation();
  const { live } = useAsOf();
  const { known, setKnown } = useKnown();
  if (live) return null;
  return (
    <div className={classes.known}>
      <SegmentedControl
        aria-label={t("hindsight.label")}
        value={known ?? "now"}
        onChange={(value) => setKnown(value === "then" ? "then" : undefined)}
        data={[
          { value: "now", label: t("hindsight.now") },
          { value: "then", label: t("hindsight.then") },
        ]}
      />
      {hindsight ? (
        <>
          <ul className={classes.says}>
            {hindsight.says.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Differences hindsight={hindsight} />
        </>
      ) : null}
    </div>
  );
}

function Became({ fact }: { fact: LateFact }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const { reversed } = fact;
  if (!reversed)
    return (
      <span className={classes.late}>
        {t("hindsight.arrived", { when: formatInstant(fact.recordedAt, i18n.language, timeZone) })}
      </span>
    );
  const when = formatInstant(reversed.at, i18n.language, timeZone);
  const says = reversed.reason
    ? t("hindsight.takenBackWhy", { when, reason: reversed.reason })
    : t("hindsight.takenBack", { when });
  return (
    <span className={classes.back}>
      {says}
      {reversed.replacedBy ? ` ${t("hindsight.replaced")}` : null}
    </span>
  );
}

function Changes({ fact }: { fact: LateFact }) {
  const { t } = useTranslation();
  if (!fact.changes.length) return <span className={classes.none}>{t("hindsight.noChange")}</span>;
  return (
    <ul className={classes.changes}>
      {fact.changes.map((change) => (
        <li key={change.metric}>
          {change.label}
          {change.contribution ? (
            <>
              {" "}
              <Figure value={change.contribution} label={change.label} />
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Rows({ facts, date }: { facts: LateFact[]; date: string }) {
  const { t, i18n } = useTranslation();
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.stacked}`}>
        <caption className="visually-hidden">{t("hindsight.caption", { date })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("hindsight.happened")}</th>
            <th scope="col">{t("hindsight.record")}</th>
            <th scope="col">{t("hindsight.became")}</th>
            <th scope="col">{t("hindsight.changes")}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.factId}>
              <td className={classes.date}>{formatDate(fact.occurredOn, i18n.language)}</td>
              <td>
                {fact.kindLabel} <span className={classes.none}>{fact.reference}</span>
              </td>
              <td>
                <Became fact={fact} />
              </td>
              <td>
                <Changes fact={fact} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What became known about the past day on screen only after it was over. */
export function LateFacts({ partnerId, program }: { partnerId: string; program: string }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const { asOf, date: day, live } = useAsOf();
  const query = useListLateFactsInfinite(vendor.id, partnerId, defined({ asOf, program, limit: 50 }), {
    query: { enabled: !live, getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined },
  });
  if (live) return null;
  const date = formatDate(day, i18n.language);
  return (
    <Section title={t("hindsight.late")}>
      <Loaded query={query} skeleton={<Loading lines={3} />}>
        {(data) => {
          const facts = data.pages.flatMap((page) => page.items);
          const first = data.pages[0];
          if (!first || !facts.length) return <p className={classes.none}>{t("hindsight.none", { date })}</p>;
          return (
            <Panel>
              <p>
                {first.late > 0 ? t("hindsight.lateCount", { count: first.late, date }) : null}{" "}
                {first.reversed > 0 ? t("hindsight.reversedCount", { count: first.reversed }) : null}
              </p>
              <Rows facts={facts} date={date} />
              <LoadMore pages={query} above="sm" />
            </Panel>
          );
        }}
      </Loaded>
    </Section>
  );
}
