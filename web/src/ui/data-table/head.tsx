import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { IconArrowDown, IconArrowUp, IconSelector } from "../icons.ts";
import classes from "./data-table.module.css";
import { nextSort, sortState, type Column } from "./types.ts";

type Props<Row> = {
  columns: readonly Column<Row>[];
  sort?: string | undefined;
  onSort?: ((sort: string) => void) | undefined;
};

const arrows = { ascending: IconArrowUp, descending: IconArrowDown, none: IconSelector };

/** Sticky head; a column that the server can sort by is a button. */
export function Head<Row>({ columns, sort, onSort }: Props<Row>) {
  const { t } = useTranslation();
  return (
    <thead role="rowgroup" className={classes.head}>
      <tr role="row" aria-rowindex={1}>
        {columns.map((c) => {
          const state = onSort ? sortState(sort, c.sort) : undefined;
          const Arrow = state ? arrows[state] : null;
          const key = c.sort;
          return (
            <th
              key={c.id}
              scope="col"
              role="columnheader"
              style={{ width: c.width }}
              className={c.align === "end" ? classes.end : undefined}
              {...(state ? { "aria-sort": state } : {})}
            >
              {onSort && key && Arrow ? (
                <UnstyledButton
                  className={classes.sort}
                  data-state={state}
                  onClick={() => onSort(nextSort(sort, key, c.align))}
                  title={t("table.sortBy", { column: c.label })}
                >
                  <span className={classes.headLabel}>{c.label}</span>
                  <Arrow size={13} aria-hidden />
                </UnstyledButton>
              ) : (
                <span className={classes.headLabel}>{c.label}</span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
