import { useGetHome, type HomePlace } from "@fairway/client";
import { Anchor, Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { humanize } from "../../lib/humanize.ts";
import { recallList } from "../../lib/recent-rooms.ts";
import { IconHome } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Loaded } from "../../ui/states/index.ts";
import classes from "./account.module.css";
import { AccountFrame } from "./frame.tsx";

type Waiting = HomePlace["waiting"][number];

const keyOf = ({ vendor, partner }: HomePlace): string =>
  partner === null ? `vendor:${vendor.slug}` : `partner:${vendor.slug}/${partner.id}`;

/** Places in the order in which this browser used them last; those it never used come after, as the server has them. */
function byUse(places: readonly HomePlace[]): HomePlace[] {
  const used = recallList();
  const rank = (place: HomePlace) => {
    const at = used.indexOf(keyOf(place));
    return at === -1 ? used.length : at;
  };
  return places.toSorted((a, b) => rank(a) - rank(b));
}

/** Where what waits is done. */
function addressOf({ vendor, partner }: HomePlace, { kind }: Waiting): string {
  const room = partner === null ? `/console/${vendor.slug}` : `/portal/${vendor.slug}/${partner.id}`;
  const pages: Record<Waiting["kind"], string> = {
    moves: "/moves?tab=approve",
    appeals: "/moves?tab=appeals",
    exceptions: "/moves?tab=exceptions",
    benefitApplications: "/benefits?tab=applications",
    gateRequests: "/gates?tab=requests",
    partnerApplications: "/recruiting",
    notices: "/notices",
    benefitActions: "/benefits",
    agreements: "/agreements",
    tasks: "/onboarding",
  };
  return room + pages[kind];
}

function WaitingRow({ place, waiting }: { place: HomePlace; waiting: Waiting }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { label, dueOn, late } = waiting.mostUrgent;
  const what = waiting.kind === "benefitActions" ? humanize(label) : label;
  const due = dueOn === null ? null : t("account.home.due", { date: formatDate(dueOn, i18n.language) });
  const href = addressOf(place, waiting);
  return (
    <li className={classes.row}>
      <span className={classes.words}>
        <Anchor
          href={href}
          onClick={(event) => {
            event.preventDefault();
            void navigate({ href });
          }}
        >
          {t(`account.home.kind.${waiting.kind}`, { count: waiting.count })}
        </Anchor>
        <span className={classes.quiet}>{[what, due].filter(Boolean).join(", ")}</span>
      </span>
      {late ? <Mark tone="bad">{t("account.home.late")}</Mark> : null}
    </li>
  );
}

function Place({ place }: { place: HomePlace }) {
  const { t } = useTranslation();
  const { vendor, partner, waiting, closed } = place;
  const name = partner?.name ?? vendor.name;
  return (
    <section aria-label={partner ? `${partner.name}, ${vendor.name}` : vendor.name}>
      <div className={classes.placeHead}>
        <div className={classes.words}>
          <h2>{name}</h2>
          <span className={classes.quiet}>
            {partner ? t("account.home.inProgram", { vendor: vendor.name }) : t("account.home.vendorSide")}
          </span>
        </div>
        {partner ? (
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link
                {...props}
                to="/portal/$vendor/$partnerId/home"
                params={{ vendor: vendor.slug, partnerId: partner.id }}
              />
            )}
          >
            {t("account.home.open", { name: vendor.name })}
          </Button>
        ) : (
          <Button
            variant="default"
            renderRoot={(props) => <Link {...props} to="/console/$vendor/overview" params={{ vendor: vendor.slug }} />}
          >
            {t("account.home.open", { name })}
          </Button>
        )}
      </div>
      {closed ? <p className={classes.quiet}>{t("account.home.closed")}</p> : null}
      {!closed && waiting.length === 0 ? <p className={classes.quiet}>{t("account.home.nothing")}</p> : null}
      {waiting.length > 0 ? (
        <ul className={classes.list}>
          {waiting.map((one) => (
            <WaitingRow key={one.kind} place={place} waiting={one} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** Every place that one belongs to, with what waits there. */
export function HomePage() {
  const { t } = useTranslation();
  const query = useGetHome();
  return (
    <AccountFrame back={false}>
      <Page title={t("account.home.title")} state={t("account.home.state")}>
        <Loaded query={query}>
          {({ places }) =>
            places.length === 0 ? (
              <Empty icon={IconHome} title={t("session.noMemberships")}>
                {t("session.noMembershipsRemedy")}
              </Empty>
            ) : (
              <>
                {byUse(places).map((place) => (
                  <Place key={keyOf(place)} place={place} />
                ))}
              </>
            )
          }
        </Loaded>
      </Page>
    </AccountFrame>
  );
}
