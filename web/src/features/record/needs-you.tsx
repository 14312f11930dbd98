import { useListNeedsYou } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Panel, Section } from "../../ui/page.tsx";
import { useMay, useVendor } from "../session/room.tsx";
import classes from "./record.module.css";
import { RiskMark } from "./risk-mark.tsx";

/** What waits for whoever looks after partners: the most urgent action of each, first things first. */
export function NeedsYou() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const mayRead = useMay("health.read");
  const { data } = useListNeedsYou(vendor.id, { whose: "mine", limit: 6 }, { query: { enabled: mayRead } });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t("record.needs.title")} note={t("record.needs.note", { count: data.mine })}>
      <Panel>
        <ul className={classes.needs}>
          {data.items.map(({ partner, risk, action }) => (
            <li key={partner.id}>
              <Link to="/console/$vendor/partners/$partnerId" params={{ vendor: vendor.slug, partnerId: partner.id }}>
                {partner.name}
              </Link>
              <RiskMark risk={risk} />
              <span>{action.says}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </Section>
  );
}
