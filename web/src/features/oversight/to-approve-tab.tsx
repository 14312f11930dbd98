import { useListMovesToApproveInfinite, type MoveToApprove } from "@fairway/client";
import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { IconCheck } from "../../ui/icons.ts";
import { Panel } from "../../ui/page.tsx";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { LoadMore } from "../../ui/load-more.tsx";
import { useVendor } from "../session/room.tsx";
import { DecideMoves } from "./decide-moves.tsx";
import classes from "./oversight.module.css";
import { PartnerLink } from "./partner-link.tsx";
import { Reasons } from "./reasons.tsx";
import { useMoveWords } from "./use-move-words.ts";

function Said({ waiting }: { waiting: MoveToApprove }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  return waiting.approvals.map((one) => {
    const told = { name: one.person.name, when: formatInstant(one.at, i18n.language, timeZone) };
    return (
      <p key={one.person.id} className={classes.note}>
        {one.reason
          ? t("oversight.approvals.saidWhy", { ...told, reason: one.reason })
          : t("oversight.approvals.said", told)}
      </p>
    );
  });
}

type RowProps = { waiting: MoveToApprove; chosen: boolean; onChoose: (chosen: boolean) => void };

function Row({ waiting, chosen, onChoose }: RowProps) {
  const { t } = useTranslation();
  const words = useMoveWords();
  const { move, partner, approvers, approvals, needed } = waiting;
  const names = approvers.map((person) => person.name).join(", ");
  const says = words.says(move);
  return (
    <li className={classes.row}>
      {waiting.can["approve"] ? (
        <Checkbox
          mt={2}
          checked={chosen}
          onChange={(e) => onChoose(e.currentTarget.checked)}
          aria-label={t("oversight.approvals.choose", { partner: partner.name, move: says })}
        />
      ) : null}
      <div className={classes.body}>
        <div className={classes.head}>
          <PartnerLink partner={partner} />
          <span>{says}</span>
        </div>
        <p className={classes.note}>
          {`${words.when(move)} · ${t("oversight.approvals.given", { given: approvals.length, needed })}`}
        </p>
        <Said waiting={waiting} />
        <p className={classes.note}>
          {names ? t("oversight.approvals.who", { names }) : t("oversight.approvals.nobody")}
        </p>
        <Reasons move={move} />
      </div>
    </li>
  );
}

function Queue({ items, decides }: { items: MoveToApprove[]; decides: boolean }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [deciding, setDeciding] = useState<"approve" | "decline" | null>(null);
  const open = items.filter((item) => item.can["approve"]).map((item) => item.move.id);
  const moveIds = open.filter((id) => chosen.has(id));
  const choose = (id: string, add: boolean) =>
    setChosen(add ? new Set([...chosen, id]) : new Set([...chosen].filter((one) => one !== id)));
  return (
    <div className={classes.stack}>
      {decides ? (
        <div className={classes.bar}>
          <Checkbox
            label={t("oversight.approvals.chooseAll")}
            checked={open.length > 0 && moveIds.length === open.length}
            indeterminate={moveIds.length > 0 && moveIds.length < open.length}
            disabled={open.length === 0}
            onChange={(e) => setChosen(new Set(e.currentTarget.checked ? open : []))}
          />
          <Button disabled={moveIds.length === 0} onClick={() => setDeciding("approve")}>
            {t("oversight.approvals.approve", { count: moveIds.length })}
          </Button>
          <Button variant="default" disabled={moveIds.length === 0} onClick={() => setDeciding("decline")}>
            {t("oversight.approvals.decline", { count: moveIds.length })}
          </Button>
        </div>
      ) : (
        <p className={classes.note}>{t("oversight.readOnly")}</p>
      )}
      <Panel padded={false}>
        <ul className={classes.list}>
          {items.map((item) => (
            <Row
              key={item.move.id}
              waiting={item}
              chosen={chosen.has(item.move.id)}
              onChoose={(add) => choose(item.move.id, add)}
            />
          ))}
        </ul>
      </Panel>
      {deciding ? (
        <DecideMoves
          decision={deciding}
          moveIds={moveIds}
          onClose={() => setDeciding(null)}
          onDone={() => {
            setChosen(new Set());
            setDeciding(null);
          }}
        />
      ) : null}
    </div>
  );
}

/** Moves that wait for people, with who has approved and who still could. */
export function ToApproveTab() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListMovesToApproveInfinite(
    vendor.id,
    { limit: 100 },
    { query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined } },
  );
  return (
    <Loaded query={query}>
      {(data) => {
        const items = data.pages.flatMap((page) => page.items);
        if (!items.length)
          return (
            <Empty icon={IconCheck} title={t("oversight.approvals.none")}>
              {t("oversight.approvals.noneBody")}
            </Empty>
          );
        return (
          <div className={classes.stack}>
            <Queue items={items} decides={data.pages[0]?.can["decide"] ?? false} />
            <LoadMore pages={query} />
          </div>
        );
      }}
    </Loaded>
  );
}
