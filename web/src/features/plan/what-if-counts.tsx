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

function Row({ track, place, most }: { track: Track; place: string; most: number }) {
  const { i18n } = useTranslation();
  const nameOf = usePlaceName();
  const number = new Intl.NumberFormat(i18n.language);
  const signed = new Intl.NumberFormat(i18n.language, { signDisplay: "exceptZero" });
  const count = (side: "from" | "to") =>
    track.flows.reduce((sum, flow) => sum + (placeKey(flow[side]) === place ? flow.count : 0), 0);
  const [before, after] = [count("from"), count("to")];
  if (before === 0 && after === 0 && !track.tiers.some(({ tier, after: there }) => tier === place && there))
    return null;
  const tone = after > before ? classes.ok : after < before ? classes.bad : classes.quiet;
  return (
    <tr>
      <th scope="row">{nameOf(place)}</th>
      <td className={classes.barCell} aria-hidden>
        <span className={classes.barBefore} style={{ width: `${(before / most) * 100}%` }} />
        <span className={classes.bar} style={{ width: `${(after / most) * 100}%` }} />
      </td>
      <td className={classes.number}>{number.format(before)}</td>
      <td className={classes.number}>{number.format(after)}</td>
      <td className={`${classes.number} ${tone}`}>{signed.format(after - before)}</td>
    </tr>
  );
}

function TrackCounts({ track }: { track: Track }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...placesOf(track).map((place) => Math.max(...sumsAt(track, place))));
  return (
    <div>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{track.label}</th>
            <td />
            {(["today", "then", "change"] as const).map((key) => (
              <th key={key} scope="col" className={classes.number}>
                {t(`plan.whatIf.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {placesOf(track).map((place) => (
            <Row key={place} track={track} place={place} most={most} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const sumsAt = (track: Track, place: string): number[] =>
  (["from", "to"] as const).map((side) =>
    track.flows.reduce((sum, flow) => sum + (placeKey(flow[side]) === place ? flow.count : 0), 0),
  );

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
          <TrackCounts key={track.track} track={track} />
        ))}
      </div>
    </Panel>
  );
}
