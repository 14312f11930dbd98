import { useListGateRequestsInfinite, type GateRequest } from "@fairway/client";
import { Button, SegmentedControl, Switch } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { requestShows } from "../../lib/addresses.ts";
import { formatDate, formatDayOf } from "../../lib/format.ts";
import { IconInbox } from "../../ui/icons.ts";
import { Panel } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { LoadMore } from "../../ui/load-more.tsx";
import { useVendor } from "../session/room.tsx";
import { AnswerPanel } from "./answer-panel.tsx";
import { Clock } from "./clock.tsx";
import classes from "./gates.module.css";
import { RequestMark } from "./request-mark.tsx";

const from = "/console/$vendor/gates" as const;

function Turn({ request }: { request: GateRequest }) {
  const { t } = useTranslation();
  if (request.turn === null) return null;
  const { isYours, name } = request.turn;
  if (isYours) return <span className={classes.note}>{t("gates.yourTurn")}</span>;
  return <span className={classes.note}>{t(name ? "gates.turnOf" : "gates.turnOfOperations", { name })}</span>;
}

function Row({ request, onAnswer }: { request: GateRequest; onAnswer: () => void }) {
  const { t, i18n } = useTranslation();
  const { timeZone, slug } = useVendor();
  const { thing, gate, untilOn, decision } = request;
  const day = formatDayOf(request.askedAt, i18n.language, timeZone);
  return (
    <li className={classes.row}>
      <div className={classes.body}>
        <div className={classes.head}>
          <Link to="/console/$vendor/partners/$partnerId" params={{ vendor: slug, partnerId: request.partner.id }}>
            {request.partner.name}
          </Link>
          <strong>{thing.label}</strong>
          <RequestMark status={request.status} />
        </div>
        <p className={classes.reason}>{request.reason}</p>
        <p className={classes.note}>
          {[
            t("gates.askedBy", { name: request.askedBy ?? "", when: day }),
            gate ? t("gates.behind", { gate: gate.label }) : "",
            decision === null ? "" : t("gates.answered", { reason: decision }),
            untilOn === null ? "" : t("gates.wasOpenUntil", { date: formatDate(untilOn, i18n.language, "long") }),
          ]
            .filter(Boolean)
            .join(" ")}
        </p>
      </div>
      <div className={classes.side}>
        <Clock request={request} />
        <Turn request={request} />
        {request.can["answer"] ? (
          <Button size="xs" variant="default" onClick={onAnswer}>
            {t("gates.answer")}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** What partners ask for: what must be answered soonest at the top. */
export function RequestsTab() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { show = "waiting", mine } = useSearch({ from });
  const navigate = useNavigate({ from });
  const [answering, setAnswering] = useState<GateRequest | null>(null);
  const set = (change: { show?: (typeof requestShows)[number]; mine?: true | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  const params = { limit: 50, status: show, ...(mine ? { mine: "true" } : {}) };
  const query = useListGateRequestsInfinite(vendor.id, params, {
    query: {
      getNextPageParam: (last) => last.nextCursor ?? undefined,
      initialPageParam: undefined,
      placeholderData: keepPreviousData,
    },
  });
  return (
    <div className={classes.stack}>
      <div className={classes.actions}>
        <SegmentedControl
          value={show}
          onChange={(next) => set({ show: requestShows.find((one) => one === next) ?? "waiting" })}
          data={requestShows.map((value) => ({ value, label: t(`gates.shows.${value}`) }))}
          aria-label={t("gates.showWhich")}
        />
        <Switch
          label={t("gates.mine")}
          checked={mine === true}
          onChange={(e) => set({ mine: e.currentTarget.checked ? true : undefined })}
        />
      </div>
      <Loaded query={query} skeleton={<Loading lines={5} height={40} />}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items);
          if (items.length === 0)
            return (
              <Empty icon={IconInbox} title={t(`gates.noRequests.${show}`)}>
                {t("gates.noRequestsBody")}
              </Empty>
            );
          return (
            <Panel padded={false}>
              <ul>
                {items.map((item) => (
                  <Row key={item.id} request={item} onAnswer={() => setAnswering(item)} />
                ))}
              </ul>
            </Panel>
          );
        }}
      </Loaded>
      <LoadMore pages={query} />
      {answering ? <AnswerPanel request={answering} onClose={() => setAnswering(null)} /> : null}
    </div>
  );
}
