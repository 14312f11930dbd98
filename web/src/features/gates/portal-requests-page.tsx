import { useListPartnerGateRequestsInfinite, type GateRequest } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDayOf } from "../../lib/format.ts";
import { IconInbox } from "../../ui/icons.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { LoadMore } from "../../ui/load-more.tsx";
import { usePartnerRoom } from "../portal/use-partner-room.ts";
import { Asked } from "./ask.tsx";
import classes from "./gates.module.css";

function Row({ request }: { request: GateRequest }) {
  const { t, i18n } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const when = formatDayOf(request.askedAt, i18n.language, vendor.timeZone);
  return (
    <li className={classes.row}>
      <div className={classes.body}>
        <h2 className={classes.requested}>{request.thing.label}</h2>
        {request.askedBy === null ? null : (
          <p className={classes.note}>{t("gates.askedBy", { name: request.askedBy, when })}</p>
        )}
        <Asked request={request} partnerId={partnerId} />
      </div>
    </li>
  );
}

/** Everything that the partner's people asked for, newest first, with what came of it. */
export function PortalRequestsPage() {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const query = useListPartnerGateRequestsInfinite(
    vendor.id,
    partnerId,
    { limit: 30 },
    { query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined } },
  );
  return (
    <Page title={t("gates.requested")} state={t("gates.requestedState", { vendor: vendor.name })}>
      <Loaded query={query} skeleton={<Loading lines={5} height={60} />}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items);
          if (items.length === 0)
            return (
              <Empty icon={IconInbox} title={t("gates.nothingRequested")}>
                {t("gates.nothingRequestedBody")}
              </Empty>
            );
          return (
            <Panel padded={false}>
              <ul>
                {items.map((item) => (
                  <Row key={item.id} request={item} />
                ))}
              </ul>
            </Panel>
          );
        }}
      </Loaded>
      <LoadMore pages={query} />
    </Page>
  );
}
