import type { SentNotice } from "@fairway/client";
import { UnstyledButton } from "@mantine/core";
import type { TFunction } from "i18next";
import type { Column } from "../../ui/data-table/index.ts";
import classes from "./notices.module.css";
import type { useTold } from "./use-told.ts";

/** The state that matters most stands first. */
const statuses = ["refused", "unknown", "noServer", "waiting", "handingOver", "sent", "cancelled"] as const;

function mailText({ mails }: SentNotice, t: TFunction): string {
  const found = statuses.flatMap((status) => {
    const count = mails[status] ?? 0;
    return count > 0 ? [{ status: t(`notices.mailStatus.${status}`), count }] : [];
  });
  if (found.length === 0) return t("notices.noMail");
  return found
    .map(({ status, count }) => (count === 1 ? status : t("notices.mailCount", { status, count })))
    .join(", ");
}

type Context = { t: TFunction; told: ReturnType<typeof useTold>; onOpen: (notice: SentNotice) => void };

/** The columns of sent notices; a partner's own page leaves the partner out. */
export function noticeColumns({ t, told, onOpen }: Context, withPartner: boolean): Column<SentNotice>[] {
  const partner: Column<SentNotice> = {
    id: "partner",
    label: t("notices.partner"),
    width: 200,
    cell: (n) => n.partner.name,
  };
  return [
    {
      id: "notice",
      label: t("notices.notice"),
      width: 360,
      cell: (n) => (
        <UnstyledButton
          className={classes.line}
          data-gone={n.withdrawnAt !== null || undefined}
          onClick={() => onOpen(n)}
        >
          {n.kind === "announcement" || n.kind === "versionWithdrawn" ? n.title : n.summary}
        </UnstyledButton>
      ),
    },
    ...(withPartner ? [partner] : []),
    { id: "kind", label: t("notices.kind"), width: 150, cell: (n) => t(`notices.kinds.${n.kind}`) },
    {
      id: "when",
      label: t("notices.when"),
      width: 120,
      cell: (n) => (
        <time dateTime={n.createdAt} title={told.when(n.createdAt)}>
          {told.day(n.createdAt)}
        </time>
      ),
    },
    { id: "mail", label: t("notices.mail"), width: 170, cell: (n) => mailText(n, t) },
    { id: "acknowledged", label: t("notices.acknowledged"), width: 220, cell: (n) => told.acknowledged(n) },
  ];
}
