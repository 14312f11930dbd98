import { useMediaQuery } from "@mantine/hooks";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { Head } from "./head.tsx";
import classes from "./data-table.module.css";
import type { Column } from "./types.ts";

const rowHeight = 36;
const lineHeight = 26;

export type DataTableProps<Row> = {
  /** Says what the table holds; screen readers hear it. */
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  /** Opens a row; the link in its first cell does the same. */
  onOpen?: (row: Row) => void;
  /** Called when the end comes into sight. */
  onEnd?: (() => void) | undefined;
  /** How many rows there are in all, where that is known. */
  total?: number | undefined;
  /** Takes the height that is left on the page and scrolls inside. */
  fill?: boolean;
};

/** Moves focus between rows: each row's first link or button is its handle. */
function moveFocus(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const step =
    event.key === "ArrowDown" || event.key === "j" ? 1 : event.key === "ArrowUp" || event.key === "k" ? -1 : 0;
  if (!step || !(event.target instanceof HTMLElement) || event.target.matches("input, select, textarea")) return;
  const row = event.target.closest("tr");
  const next = step > 0 ? row?.nextElementSibling : row?.previousElementSibling;
  const handle = next?.querySelector<HTMLElement>("a, button");
  if (!handle) return;
  event.preventDefault();
  handle.focus();
}

const onControl = (event: MouseEvent): boolean =>
  event.target instanceof Element && event.target.closest("a, button, input, label") !== null;

/**
 * A table that stays quick with any number of rows: only what is in sight is drawn. On a telephone each row is a card
 * with the columns' heads beside their values.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, columns, onEnd, onOpen, fill = false } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const isNarrow = useMediaQuery("(max-width: 640px)") ?? false;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => (isNarrow ? columns.length * lineHeight : rowHeight),
    overscan: 12,
    initialRect: { width: 1000, height: 640 },
  });
  useEffect(() => virtual.measure(), [virtual, isNarrow, columns.length]);
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (onEnd && last >= rows.length - 1) onEnd();
  }, [last, rows.length, onEnd]);
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const width = columns.reduce((sum, c) => sum + c.width, 0);
  return (
    <div
      ref={frame}
      className={fill ? `${classes.frame} ${classes.fill}` : classes.frame}
      tabIndex={0}
      role="region"
      aria-label={props.caption}
    >
      <table
        role="table"
        className={classes.table}
        style={isNarrow ? {} : { minWidth: width }}
        aria-rowcount={(props.total ?? rows.length) + 1}
      >
        <caption className="visually-hidden">{`${props.caption}. ${onOpen ? t("table.keys") : ""}`}</caption>
        {isNarrow && !props.onSort ? null : <Head columns={columns} sort={props.sort} onSort={props.onSort} />}
        <tbody role="rowgroup" onKeyDown={moveFocus}>
          {before > 0 ? <tr aria-hidden style={{ height: before }} /> : null}
          {items.map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            return (
              <tr
                key={props.rowKey(row)}
                ref={isNarrow ? virtual.measureElement : undefined}
                data-index={item.index}
                role="row"
                aria-rowindex={item.index + 2}
                className={onOpen ? `${classes.row} ${classes.opens}` : classes.row}
                onClick={onOpen ? (event) => !onControl(event) && onOpen(row) : undefined}
              >
                {columns.map((c) => (
                  <td
                    key={c.id}
                    role="cell"
                    data-label={c.label}
                    className={c.align === "end" ? classes.end : undefined}
                  >
                    {c.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 ? <tr aria-hidden style={{ height: after }} /> : null}
        </tbody>
      </table>
    </div>
  );
}
