import { useListPartnerAgreements, type PartnerAgreement } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { IconAgreement } from "../../ui/icons.ts";
import { Page, Panel, Section } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { usePartnerRoom } from "../portal/use-partner-room.ts";
import { AcceptanceList } from "./acceptance-list.tsx";
import { AgreementRow } from "./agreement-row.tsx";
import classes from "./agreements.module.css";

const isOpen = ({ standing }: PartnerAgreement): boolean =>
  ["asked", "overdue", "expired", "declined"].includes(standing.status);

function Row({ agreement }: { agreement: PartnerAgreement }) {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const to = `/portal/${vendor.slug}/${partnerId}/agreements/${agreement.id}`;
  const open = isOpen(agreement);
  return (
    <AgreementRow
      agreement={agreement}
      isOwn
      name={<Link to={to}>{agreement.label}</Link>}
      action={
        <Button component={Link} to={to} size="xs" variant={open ? "filled" : "default"}>
          {t(open && agreement.can["accept"] ? "agreements.readAndSign" : "agreements.read")}
        </Button>
      }
    />
  );
}

function Signed({ items }: { items: readonly PartnerAgreement[] }) {
  const { t } = useTranslation();
  const { partnerId } = usePartnerRoom();
  const signed = items.filter(({ acceptances }) => acceptances.length > 0);
  if (signed.length === 0) return null;
  return (
    <Section title={t("agreements.signed")} note={t("agreements.signedNote")}>
      <div className={classes.stack}>
        {signed.map((agreement) => (
          <Panel key={agreement.id} padded={false}>
            <h3 className={classes.row}>{agreement.label}</h3>
            <AcceptanceList partnerId={partnerId} acceptances={agreement.acceptances} />
          </Panel>
        ))}
      </div>
    </Section>
  );
}

/** The partner's agreements: to sign on top, then what holds, then everything that was signed. */
export function PortalAgreementsPage() {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const query = useListPartnerAgreements(vendor.id, partnerId);
  const waiting = query.data?.waiting ?? 0;
  return (
    <Page title={t("agreements.title")} state={query.data ? t("agreements.waiting", { count: waiting }) : ""}>
      <Loaded query={query} skeleton={<Loading lines={5} height={48} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon={IconAgreement} title={t("agreements.noneForYou")}>
              {t("agreements.noneForYouBody", { vendor: vendor.name })}
            </Empty>
          ) : (
            <>
              <Panel padded={false}>
                <ul className={classes.list}>
                  {items.map((agreement) => (
                    <Row key={agreement.id} agreement={agreement} />
                  ))}
                </ul>
              </Panel>
              <Signed items={items} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
