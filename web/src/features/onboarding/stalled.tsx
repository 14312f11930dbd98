import { useListOnboardings } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Panel, Section } from "../../ui/page.tsx";
import { useMay, useRoom } from "../session/room.tsx";
import classes from "./onboarding.module.css";
import { useOwnerName } from "./owner-name.ts";

const shown = 5;

/** On the overview: whose first weeks do not get on, and what they wait for; nothing where everybody's do. */
export function StalledOnboardings() {
  const { t } = useTranslation();
  const { vendor, me } = useRoom();
  const ownerName = useOwnerName();
  const mayRead = useMay("onboarding.read");
  const { data } = useListOnboardings(vendor.id, { status: "stalled", limit: shown }, { query: { enabled: mayRead } });
  if (!data || data.items.length === 0) return null;
  const all = (
    <Link to="/console/$vendor/onboarding" params={{ vendor: vendor.slug }} search={{ show: "stalled" }}>
      {t("onboarding.allStalled")}
    </Link>
  );
  return (
    <Section title={t("onboarding.stalledTitle")} aside={all}>
      <Panel>
        <ul className={classes.stalled}>
          {data.items.map(({ id, partner, manager, blocking }) => (
            <li key={id}>
              <div>
                <Link
                  to="/console/$vendor/partners/$partnerId"
                  params={{ vendor: vendor.slug, partnerId: partner.id }}
                  search={{ tab: "onboarding" }}
                >
                  {partner.name}
                </Link>
                {manager?.id === me.person.id ? null : (
                  <p className={classes.quiet}>{manager?.name ?? t("partners.noManager")}</p>
                )}
              </div>
              <span>
                {t("onboarding.blocking", {
                  tasks: blocking.map(({ title, owner }) => `${title} (${ownerName(owner)})`).join(", "),
                })}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </Section>
  );
}
