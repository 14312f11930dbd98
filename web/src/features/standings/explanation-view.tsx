import type { Explanation, Value } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { shareOf, valueText } from "../../lib/format.ts";
import { Figure } from "../../ui/figure.tsx";
import { IconMet, IconNotMet, IconUnclear } from "../../ui/icons.ts";
import { useWords } from "../../ui/use-words.ts";
import classes from "./explanation.module.css";

type Props = {
  explanation: Explanation;
  /** Opens a metric that the explanation reads. */
  onMetric?: ((metric: string) => void) | undefined;
};

const signs = { met: IconMet, notMet: IconNotMet, unclear: IconUnclear } as const;
const stateOf = (met: boolean | null) => (met === null ? "unclear" : met ? "met" : "notMet");

/** Whether something is met, as a sign and in words. */
export function Met({ met }: { met: boolean | null }) {
  const { t } = useTranslation();
  const state = stateOf(met);
  const Sign = signs[state];
  return (
    <span className={`${classes.sign} ${classes[state]}`} title={t(`standing.${state}`)}>
      <Sign size={18} aria-hidden />
      <span className="visually-hidden">{t(`standing.${state}`)}</span>
    </span>
  );
}

function Bar({ share, met }: { share: number; met: boolean | null }) {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent" }).format(share);
  return (
    <span className={classes.bar} role="img" aria-label={t("standing.progress", { percent })}>
      <span className={met ? classes.barMet : classes.barOpen} style={{ width: `${share * 100}%` }} />
    </span>
  );
}

function Numbers({ explanation: e, onMetric }: Props) {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  if (!e.actual) return null;
  const metric = e.from[0];
  const share = e.operator?.startsWith("<") ? null : shareOf(e.actual, e.needed);
  const unfold = onMetric && metric !== undefined ? () => onMetric(metric) : undefined;
  const ownUnit = e.needed === null || e.actual.type === "money";
  return (
    <div className={classes.numbers}>
      <span className={classes.pair}>
        <Figure value={e.actual} onUnfold={unfold} unit={ownUnit} />
        {e.needed ? <span className={classes.needed}> {`/ ${valueText(e.needed, locale, words)}`}</span> : null}
        {e.needed ? (
          <span className="visually-hidden">
            {t("standing.actualOf", {
              actual: valueText(e.actual, locale, words),
              needed: valueText(e.needed, locale, words),
            })}
          </span>
        ) : null}
      </span>
      {share === null ? null : <Bar share={share} met={e.met} />}
    </div>
  );
}

/** What is missing; of shares, the difference in points. */
function gapText(gap: Value, locale: string, words: Parameters<typeof valueText>[2]): string {
  if (gap.type !== "percent" || typeof gap.value !== "string") return valueText(gap, locale, words);
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(Number(gap.value) * 100);
}

function Leaf({ explanation: e, onMetric }: Props) {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  const gap =
    e.met === true || !e.gap
      ? null
      : t(e.gap.type === "percent" ? "standing.gapPoints" : "standing.gap", { gap: gapText(e.gap, locale, words) });
  return (
    <div className={classes.leaf}>
      <Met met={e.met} />
      <div className={classes.words}>
        <span>{e.says}</span>
        {gap ? <p className={classes.gap}>{gap}</p> : null}
      </div>
      <Numbers explanation={e} onMetric={onMetric} />
    </div>
  );
}

function Parts({ explanation: e, onMetric }: Props) {
  return (
    <ul className={classes.parts}>
      {e.parts.map((part, i) => (
        <li key={`${i}-${part.rule}`}>
          <ExplanationNode explanation={part} onMetric={onMetric} />
        </li>
      ))}
    </ul>
  );
}

function ExplanationNode({ explanation: e, onMetric }: Props) {
  const { t } = useTranslation();
  if (!e.combine || !e.parts.length) return <Leaf explanation={e} onMetric={onMetric} />;
  const met = e.parts.filter((p) => p.met === true).length;
  return (
    <div className={classes.group}>
      <div className={classes.groupHead}>
        <Met met={e.met} />
        <span className={classes.groupTitle}>{e.combine === "all" ? t("standing.allOf") : t("standing.anyOf")}</span>
        <span className={classes.count}>{t("standing.metCount", { met, count: e.parts.length })}</span>
      </div>
      <Parts explanation={e} onMetric={onMetric} />
    </div>
  );
}

/** Any explanation: what is asked, whether it is met, how much there is and how much is missing. */
export function ExplanationView({ explanation, onMetric }: Props) {
  const flat = explanation.combine === "all" && explanation.parts.length > 0;
  return (
    <div className={classes.view}>
      {flat ? (
        <Parts explanation={explanation} onMetric={onMetric} />
      ) : (
        <ExplanationNode explanation={explanation} onMetric={onMetric} />
      )}
    </div>
  );
}
