import type { PlanDate, TryThresholdsReply } from "@fairway/client";
import { Alert } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { IconAlert } from "../../ui/icons.ts";
import { Panel } from "../../ui/page.tsx";
import { useHeadline } from "./plan-head.ts";
import { placesOf } from "./flow-layout.ts";
import { usePlaceName } from "./use-place-name.ts";
import classes from "./plan.module.css";
import { placeKey, type Track } from "./use-plan.ts";

/** How many stand at a place today and with the numbers, and what brings the difference. */
function countsAt(track: Track, place: string) {
  const at = { today: 0, due: 0, draft: 0, then: 0 };
  for (const flow of track.flows) {
    const way = Number(placeKey(flow.to) === place) - Number(placeKey(flow.from) === place);
    at.today += placeKey(flow.from) === place ? flow.count : 0;
    at.then += placeKey(flow.to) === place ? flow.count : 0;
    at.due += way * flow.due;
    at.draft += way * (flow.count - flow.due);
  }
  return at;
}

const toneOf = (change: number) => (change > 0 ? classes.ok : change < 0 ? classes.bad : classes.quiet);

type RowProps = { track: Track; place: string; most: number; withDue: boolean };

function Row({ track, place, most, withDue }: RowProps) {
  const { i18n } = useTranslation();
  const nameOf = usePlaceName();
  const number = new Intl.NumberFormat(i18n.language);
  const signed = new Intl.NumberFormat(i18n.language, { signDisplay: "exceptZero" });
  const { today, due, draft, then } = countsAt(track, place);
  if (today === 0 && then === 0 && !track.tiers.some(({ tier, after: there }) => tier === place && there)) return null;
  return (
    <tr>
      <th scope="row">{nameOf(place)}</th>
      <td className={`${classes.barCell} ${classes.roomy}`} aria-hidden>
        <span className={classes.barBefore} style={{ width: `${(today / most) * 100}%` }} />
        <span className={classes.bar} style={{ width: `${(then / most) * 100}%` }} />
      </td>
      <td className={classes.number}>{number.format(today)}</td>
      {withDue ? <td className={`${classes.number} ${classes.quiet}`}>{signed.format(due)}</td> : null}
      <td className={`${classes.number} ${toneOf(draft)}`}>{signed.format(draft)}</td>
      <td className={classes.number}>{number.format(then)}</td>
    </tr>
  );
}

function TrackCounts({ track, withDue }: { track: Track; withDue: boolean }) {
  const { t } = useTranslation();
  const places = placesOf(track);
  const most = Math.max(1, ...places.flatMap((place) => [countsAt(track, place).today, countsAt(track, place).then]));
  const heads = (["today", "due", "draft", "then"] as const).filter((key) => withDue || key !== "due");
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{track.label}</th>
          <td className={classes.roomy} />
          {heads.map((key) => (
            <th key={key} scope="col" className={classes.number}>
              {t(`plan.whatIf.heads.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <Row key={place} track={track} place={place} most={most} withDue={withDue} />
        ))}
      </tbody>
    </table>
  );
}

function Sample({ result, of }: { result: PlanDate; of: number }) {
  const { t } = useTranslation();
  if (result.partners >= of) return null;
  return <p className={classes.quiet}>{t("plan.whatIf.sample", { partners: result.partners, of })}</p>;
}

/** Where partners stand with other numbers, beside where they stand today. */
export function WhatIfCounts({ reply, waiting }: { reply: TryThresholdsReply; waiting: boolean }) {
  const { t } = useTranslation();
  const headline = useHeadline();
  const { result, problems, of } = reply;
  if (!result)
    return (
      <Alert color="yellow" icon={<IconAlert size={18} aria-hidden />} title={t("plan.whatIf.problems")} role="alert">
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.path}${problem.message}`}>{`${problem.message} ${problem.remedy ?? ""}`}</li>
          ))}
        </ul>
      </Alert>
    );
  return (
    <Panel>
      <div className={waiting ? `${classes.counted} ${classes.waiting}` : classes.counted} aria-busy={waiting}>
        <p className={classes.strong} role="status">
          {headline(result)}
        </p>
        <Sample result={result} of={of} />
        {result.due > 0 ? <p className={classes.quiet}>{t("plan.whatIf.due", { count: result.due })}</p> : null}
        {result.tracks.map((track) => (
          <TrackCounts key={track.track} track={track} withDue={result.due > 0} />
        ))}
      </div>
    </Panel>
  );
}
