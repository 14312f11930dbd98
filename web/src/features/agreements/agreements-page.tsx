import { useListAgreements, type Agreement } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { IconAgreement, IconPlus } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Page, Panel } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./agreements.module.css";
import { NewAgreement } from "./new-agreement.tsx";

const shownCounts = ["accepted", "asked", "overdue", "declined", "expired", "toCountersign"] as const;

/** How many stand so; those that wait for the vendor's own signature lead to where it is given. */
function Count({ agreement, of }: { agreement: Agreement; of: (typeof shownCounts)[number] }) {
  const { t } = useTranslation();
  const { slug: vendor } = useVendor();
  const says = t(`agreements.counts.${of}`, { count: agreement.counts[of] });
  if (of !== "toCountersign") return <span>{says}</span>;
  return (
    <Link
      to="/console/$vendor/agreements/$agreementId"
      params={{ vendor, agreementId: agreement.id }}
      search={{ tab: "partners", show: of }}
    >
      {says}
    </Link>
  );
}

function Row({ agreement }: { agreement: Agreement }) {
  const { t, i18n } = useTranslation();
  const { slug: vendor } = useVendor();
  const { current, draft, counts } = agreement;
  const params = { vendor, agreementId: agreement.id };
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <div className={classes.head}>
          <Link className={classes.name} to="/console/$vendor/agreements/$agreementId" params={params}>
            {agreement.label}
          </Link>
          {agreement.status === "retired" ? <Mark>{t("agreements.retired")}</Mark> : null}
          {draft ? <Mark tone="info">{t("agreements.draftOf", { number: draft.number })}</Mark> : null}
          {agreement.required ? null : <Mark>{t("agreements.optional")}</Mark>}
        </div>
        <p className={classes.quiet}>
          {current?.effectiveOn
            ? t("agreements.inForce", {
                number: current.number,
                date: formatDate(current.effectiveOn, i18n.language, "long"),
              })
            : t("agreements.notPublished")}
        </p>
        <div className={classes.counts}>
          {shownCounts
            .filter((key) => counts[key] > 0)
            .map((key) => (
              <Count key={key} agreement={agreement} of={key} />
            ))}
        </div>
      </div>
    </li>
  );
}

/** What partners have to accept: who has, who has not. */
export function AgreementsPage() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListAgreements(vendor.id);
  const [isNew, setNew] = useState(false);
  const items = query.data?.items ?? [];
  const open = items.reduce((sum, { counts }) => sum + counts.asked + counts.overdue + counts.expired, 0);
  const button = query.data?.can["create"] ? (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setNew(true)}>
      {t("agreements.new")}
    </Button>
  ) : null;
  return (
    <Page
      title={t("agreements.title")}
      state={items.length > 0 ? t("agreements.consoleState", { count: open }) : ""}
      action={items.length > 0 ? button : null}
    >
      <Loaded query={query} skeleton={<Loading lines={5} height={48} />}>
        {(data) =>
          data.items.length === 0 ? (
            <Empty icon={IconAgreement} title={t("agreements.none")} action={button}>
              {t("agreements.noneBody")}
            </Empty>
          ) : (
            <Panel padded={false}>
              <ul className={classes.list}>
                {data.items.map((agreement) => (
                  <Row key={agreement.id} agreement={agreement} />
                ))}
              </ul>
            </Panel>
          )
        }
      </Loaded>
      {isNew ? <NewAgreement onClose={() => setNew(false)} /> : null}
    </Page>
  );
}
