import type { Explanation, RuleExample, RuleMatch } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDate, valueText } from "../../../lib/format.ts";
import { useWords } from "../../../ui/use-words.ts";
import { useVendor } from "../../session/room.tsx";
import classes from "../designer.module.css";
import type { RuleScope } from "./rule-fields.ts";
import { useMatch } from "./use-match.ts";

const leaves = (e: Explanation): Explanation[] => (e.parts.length === 0 ? [e] : e.parts.flatMap(leaves));

/** The one or two parts that decide: what is not met, else what is. */
function deciding(explanation: Explanation): Explanation[] {
  const all = leaves(explanation).filter((leaf) => leaf.actual !== null || leaf.met !== true);
  const open = all.filter((leaf) => leaf.met !== true);
  return (explanation.met === true ? all.filter((leaf) => leaf.met === true) : open).slice(0, 2);
}

function Because({ explanation }: { explanation: Explanation }) {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  const said = deciding(explanation).map((leaf) =>
    leaf.actual
      ? t("designer.match.because", { says: leaf.says, actual: valueText(leaf.actual, locale, words) })
      : leaf.says,
  );
  return said.length === 0 ? null : <p className={classes.because}>{said.join("; ")}</p>;
}

function Examples({ title, examples }: { title: string; examples: readonly RuleExample[] }) {
  const { i18n } = useTranslation();
  const vendor = useVendor();
  if (examples.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {examples.map((example) => (
          <li key={example.fact?.id ?? example.partner.id}>
            <Link
              to="/console/$vendor/partners/$partnerId"
              params={{ vendor: vendor.slug, partnerId: example.partner.id }}
              target="_blank"
            >
              {example.partner.name}
            </Link>
            {example.fact ? `, ${formatDate(example.fact.occurredOn, i18n.language)}` : null}
            <Because explanation={example.explanation} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function useCount(match: RuleMatch, facts: boolean): string {
  const { t, i18n } = useTranslation();
  const { matches, total, asOf, from } = match;
  if (matches === null || total === null)
    return match.basis === "new"
      ? t("designer.match.new", { names: match.unmeasured.join(", ") })
      : t("designer.match.none");
  const date = asOf ? formatDate(asOf, i18n.language) : "";
  if (!facts) return t("designer.match.partners", { count: matches, total, date });
  return t("designer.match.facts", { count: matches, total, from: from ? formatDate(from, i18n.language) : "" });
}

function Counted({ match, facts }: { match: RuleMatch; facts: boolean }) {
  const { t } = useTranslation();
  const count = useCount(match, facts);
  return (
    <>
      <p className={match.matches === null ? classes.says : classes.matchCount}>{count}</p>
      {match.basis === "changed" ? <p className={classes.because}>{t("designer.match.changed")}</p> : null}
      <div className={classes.examples}>
        <Examples title={t("designer.match.holds")} examples={match.holds} />
        <Examples title={t("designer.match.fails")} examples={match.fails} />
      </div>
    </>
  );
}

/** How a rule reads, for how many it holds now, and a few on either side with the reason. */
export function MatchPanel({ rule, scope }: { rule: string; scope: RuleScope }) {
  const { t } = useTranslation();
  const { match, failed, counting } = useMatch(rule, scope);
  if (failed) return <p className={classes.because}>{t("designer.match.failed")}</p>;
  if (!match) return <p className={classes.because}>{t("designer.match.counting")}</p>;
  return (
    <div
      className={classes.match}
      aria-live="polite"
      aria-busy={counting}
      style={counting ? { opacity: 0.6 } : undefined}
    >
      {match.says ? (
        <p>
          <span className={classes.readsLabel}>{t("designer.readsAs")} </span>
          {match.says}
        </p>
      ) : null}
      {match.ok ? (
        <Counted match={match} facts={scope.over === "facts"} />
      ) : (
        match.problems.slice(0, 3).map((p) => (
          <p key={p.message} className={classes.bad}>
            {p.message} {p.remedy}
          </p>
        ))
      )}
    </div>
  );
}
