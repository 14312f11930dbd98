import type { GetBenefitsOverviewReply } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Figure } from "../../ui/figure.tsx";
import { Panel } from "../../ui/page.tsx";
import { useVendor } from "../session/room.tsx";
import classes from "./benefits.module.css";
import { RemainingBar } from "./remaining-bar.tsx";

type Item = GetBenefitsOverviewReply["items"][number];

/** How many have each worth, the most frequent as the widest line. */
function Worths({ item }: { item: Item }) {
  const { i18n } = useTranslation();
  const most = Math.max(1, ...item.byWorth.map((line) => line.count));
  const number = new Intl.NumberFormat(i18n.language);
  if (item.byWorth.length < 2) return null;
  return (
    <ul className={classes.worths}>
      {item.byWorth.map((line) => (
        <li key={line.worthSays}>
          <span>{line.worthSays}</span>
          <span className={classes.worthBar} aria-hidden>
            <span style={{ width: `${(line.count / most) * 100}%` }} />
          </span>
          <span className={classes.count}>{number.format(line.count)}</span>
        </li>
      ))}
    </ul>
  );
}

function Given({ item }: { item: Item }) {
  const { t } = useTranslation();
  if (item.given === "automatically") return <p>{t("benefits.givenTo", { count: item.holding })}</p>;
  return (
    <p>
      {t("benefits.givenTo", { count: item.holding })}{" "}
      <span className={classes.note}>{t("benefits.mayAsk", { count: item.entitled })}</span>
    </p>
  );
}

function Card({ item, program }: { item: Item; program: string | undefined }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const [first, ...rest] = item.says;
  return (
    <Panel className={classes.card}>
      <div className={classes.cardHead}>
        <h2>{item.label}</h2>
        <span className={classes.note}>{item.kindLabel}</span>
      </div>
      {item.byWorth.length < 2 ? <p className={classes.worth}>{item.byWorth[0]?.worthSays ?? first}</p> : null}
      <Given item={item} />
      <Worths item={item} />
      <RemainingBar allocated={item.allocated} utilized={item.utilized} remaining={item.remaining} wide />
      {item.cost ? (
        <p className={classes.cost}>
          <span className={classes.note}>{t("benefits.costYear")}</span> <Figure value={item.cost} />
        </p>
      ) : (
        <p className={classes.note}>{t("benefits.costUnknown")}</p>
      )}
      {item.openApplications > 0 ? (
        <Link
          to="/console/$vendor/benefits"
          params={{ vendor: vendor.slug }}
          search={{ program, tab: "applications", benefit: item.benefit }}
        >
          {t("benefits.waiting", { count: item.openApplications })}
        </Link>
      ) : null}
      {rest.length > 0 ? (
        <details className={classes.fold}>
          <summary>{t("benefits.rules")}</summary>
          {rest.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      ) : null}
    </Panel>
  );
}

/** Each benefit: to how many it is given, what is used of it, and what it costs. */
export const OverviewTab = ({ overview }: { overview: GetBenefitsOverviewReply }) => (
  <div className={classes.cards}>
    {overview.items.map((item) => (
      <Card key={item.benefit} item={item} program={overview.programId ?? undefined} />
    ))}
  </div>
);
