import { useListNeedsYou, type ListNeedsYouReply } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { Panel, Section } from "../../ui/page.tsx";
import { useMay, useVendor } from "../session/room.tsx";
import classes from "./record.module.css";
import { RiskMark } from "./risk-mark.tsx";

const shown = 6;

function List({ items }: Pick<ListNeedsYouReply, "items">) {
  const vendor = useVendor();
  return (
    <ul className={classes.needs}>
      {items.map(({ partner, risk, action }) => (
        <li key={partner.id}>
          <Link to="/console/$vendor/partners/$partnerId" params={{ vendor: vendor.slug, partnerId: partner.id }}>
            {partner.name}
          </Link>
          <RiskMark risk={risk} />
          <span>{action.says}</span>
        </li>
      ))}
    </ul>
  );
}

/** What waits for whoever looks after partners: the most urgent action of each, first things first. */
export function NeedsYou() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const mayRead = useMay("health.read");
  const [all, setAll] = useState(false);
  const { data } = useListNeedsYou(vendor.id, { whose: "mine", limit: 50 }, { query: { enabled: mayRead } });
  if (!data || data.items.length === 0) return null;
  const more =
    data.items.length > shown ? (
      <Button variant="subtle" onClick={() => setAll(true)}>
        {t("record.needs.all", { count: data.items.length })}
      </Button>
    ) : null;
  return (
    <Section title={t("record.needs.title")} note={t("record.needs.note", { count: data.mine })} aside={more}>
      <Panel>
        <List items={data.items.slice(0, shown)} />
      </Panel>
      {all ? (
        <Dialog title={t("record.needs.title")} onClose={() => setAll(false)}>
          <List items={data.items} />
        </Dialog>
      ) : null}
    </Section>
  );
}
