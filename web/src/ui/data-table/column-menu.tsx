import { Button, Checkbox, Popover, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { IconColumns } from "../icons.ts";
import { chosenColumns, type Column } from "./types.ts";

type Props<Row> = {
  columns: readonly Column<Row>[];
  chosen: string[] | undefined;
  /** Undefined goes back to the usual columns. */
  onChoose: (columns: string[] | undefined) => void;
};

/** Lets the reader choose columns; the choice lives in the address. */
export function ColumnMenu<Row>({ columns, chosen, onChoose }: Props<Row>) {
  const { t } = useTranslation();
  const shown = chosenColumns(columns, chosen).map((c) => c.id);
  const toggle = (id: string, on: boolean) => onChoose(on ? [...shown, id] : shown.filter((s) => s !== id));
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns size={15} aria-hidden />}>
          {t("table.columns")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("table.chooseColumns")}>
        <Stack gap={8}>
          {columns.slice(1).map((c) => (
            <Checkbox
              key={c.id}
              size="xs"
              label={c.label}
              checked={shown.includes(c.id)}
              onChange={(e) => toggle(c.id, e.currentTarget.checked)}
            />
          ))}
          <Button variant="subtle" onClick={() => onChoose(undefined)}>
            {t("table.resetColumns")}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
