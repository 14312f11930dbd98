import type { Resource } from "@fairway/client";
import { Checkbox, UnstyledButton } from "@mantine/core";
import type { TFunction } from "i18next";
import { formatDayOf } from "../../lib/format.ts";
import type { Column } from "../../ui/data-table/index.ts";
import { Mark } from "../../ui/mark.tsx";
import classes from "./library.module.css";

const tones = { draft: "plain", published: "ok", archived: "plain" } as const;

/** How a resource stands: its state, and what of its dates needs somebody. */
export function StatusMarks({ row, t }: { row: Resource; t: TFunction }) {
  if (row.expired) return <Mark tone="bad">{t("library.due.expired")}</Mark>;
  if (row.reviewDue) return <Mark tone="warn">{t("library.due.review")}</Mark>;
  return <Mark tone={tones[row.status]}>{t(`library.status.${row.status}`)}</Mark>;
}

/** What is chosen; without a toggle nobody may do anything with several at once. */
type Choosing = { chosen: ReadonlySet<string>; toggle: ((id: string) => void) | null };

type Seen = Choosing & {
  open: (row: Resource) => void;
  timeZone: string;
  /** Names of gates by their id. */
  gates: ReadonlyMap<string, string>;
};

/** Words that may be longer than their column: with dots at the end, and in whole for a pointer that rests on them. */
const short = (words: string) => <span title={words}>{words}</span>;

export function columnsOf(
  t: TFunction,
  locale: string,
  { chosen, toggle, open, timeZone, gates }: Seen,
): Column<Resource>[] {
  const number = new Intl.NumberFormat(locale);
  return [
    {
      id: "name",
      label: t("library.name"),
      width: 290,
      cell: (row) => (
        <span className={classes.name}>
          {toggle ? (
            <Checkbox
              size="xs"
              aria-label={t("library.select", { title: row.title })}
              checked={chosen.has(row.id)}
              onChange={() => toggle(row.id)}
            />
          ) : null}
          <UnstyledButton className={classes.open} title={row.title} onClick={() => open(row)}>
            {row.title}
          </UnstyledButton>
        </span>
      ),
    },
    { id: "status", label: t("library.statusLabel"), width: 130, cell: (row) => <StatusMarks row={row} t={t} /> },
    {
      id: "gate",
      label: t("library.gate"),
      width: 150,
      cell: (row) => short(row.gateId === null ? t("library.noGate") : (gates.get(row.gateId) ?? t("library.gated"))),
    },
    { id: "kind", label: t("library.kindLabel"), width: 116, cell: (row) => t(`library.kind.${row.kind}`) },
    { id: "languages", label: t("library.languages"), width: 86, cell: (row) => row.languages.join(", ") },
    {
      id: "collections",
      label: t("library.collections"),
      width: 150,
      cell: (row) => short(row.collections.map(({ name }) => name).join(", ")),
    },
    { id: "tags", label: t("library.tags"), width: 110, cell: (row) => short(row.tags.join(", ")) },
    {
      id: "downloads",
      label: t("library.downloads"),
      width: 104,
      align: "end",
      cell: (row) => number.format(row.usage.downloads),
    },
    {
      id: "changed",
      label: t("library.changed"),
      width: 126,
      cell: (row) => formatDayOf(row.updatedAt, locale, timeZone),
    },
  ];
}
