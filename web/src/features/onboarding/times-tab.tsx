import { useGetTimeToFirstValue, type GetTimeToFirstValueReply } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { IconChecklist } from "../../ui/icons.ts";
import { Panel, Section } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./onboarding.module.css";

type Times = GetTimeToFirstValueReply["items"][number];

function Bars({ times }: { times: Times }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...times.buckets.map(({ partners }) => partners));
  return (
    <div className={classes.bars} role="table" aria-label={t("onboarding.distribution")}>
      {times.buckets.map(({ fromDays, toDays, partners }) => (
        <div key={fromDays} role="row" style={{ display: "contents" }}>
          <span role="rowheader">
            {toDays === null
              ? t("onboarding.daysFrom", { from: fromDays })
              : t("onboarding.daysTo", { from: fromDays, to: toDays })}
          </span>
          <span role="presentation">
            <span
              className={classes.bar}
              data-empty={partners === 0 ? "" : undefined}
              style={{ display: "block", width: `${(partners / most) * 100}%` }}
            />
          </span>
          <span role="cell">{t("onboarding.partners", { count: partners })}</span>
        </div>
      ))}
    </div>
  );
}

function One({ times }: { times: Times }) {
  const { t, i18n } = useTranslation();
  const { slug: vendor } = useVendor();
  const number = new Intl.NumberFormat(i18n.language);
  const { medianDays, fastQuarterDays, slowQuarterDays } = times;
  return (
    <Section
      title={
        medianDays === null
          ? times.template.label
          : t("onboarding.timesTitle", { label: times.template.label, days: number.format(medianDays) })
      }
      note={t("onboarding.countsAsFirst", { says: times.says })}
    >
      <Panel>
        <div className={classes.stack}>
          <div className={classes.figures}>
            <span>{t("onboarding.reached", { count: times.reached })}</span>
            <span>{t("onboarding.notYet", { count: times.notYet })}</span>
            {fastQuarterDays !== null && slowQuarterDays !== null ? (
              <span>
                {t("onboarding.quarters", {
                  fast: number.format(fastQuarterDays),
                  slow: number.format(slowQuarterDays),
                })}
              </span>
            ) : null}
          </div>
          {times.reached > 0 ? <Bars times={times} /> : null}
          <ul className={`${classes.list} ${classes.times}`}>
            {times.partners.map(({ onboardingId, partner, days, on, startedOn, because }) => (
              <li key={onboardingId} className={classes.row}>
                <div className={classes.words}>
                  <Link
                    to="/console/$vendor/partners/$partnerId"
                    params={{ vendor, partnerId: partner.id }}
                    search={{ tab: "onboarding" }}
                  >
                    {partner.name}
                  </Link>
                  <p className={classes.quiet}>{because}</p>
                </div>
                <div className={classes.end}>
                  <span className={classes.figure}>{t("onboarding.days", { count: days })}</span>
                  <p className={classes.quiet}>
                    {t("onboarding.fromTo", {
                      from: formatDate(startedOn, i18n.language),
                      to: formatDate(on, i18n.language),
                    })}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </div>
      </Panel>
    </Section>
  );
}

/** How long partners took to first value, by checklist, and each partner behind it. */
export function TimesTab() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useGetTimeToFirstValue(vendor.id);
  return (
    <Loaded query={query} skeleton={<Loading lines={6} height={40} />}>
      {({ items }) => {
        const shown = items.filter(({ reached, notYet }) => reached + notYet > 0);
        return shown.length === 0 ? (
          <Empty icon={IconChecklist} title={t("onboarding.noTimes")}>
            {t("onboarding.noTimesBody")}
          </Empty>
        ) : (
          shown.map((times) => <One key={times.template.id} times={times} />)
        );
      }}
    </Loaded>
  );
}
