import { useAddHolidays, useListHolidays, useRemoveHoliday, type Holiday } from "@fairway/client";
import { Button, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { refresh } from "../../lib/query-client.ts";
import { DataTable, type Column } from "../../ui/data-table/index.ts";
import { SidePanel } from "../../ui/dialog.tsx";
import { IconCalendar, IconPlus } from "../../ui/icons.ts";
import { Section } from "../../ui/page.tsx";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { readDays } from "./pasted-days.ts";
import classes from "./settings.module.css";

/** Adds days: one a line, or a whole calendar file. */
function AddDays({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const add = useAddHolidays();
  const [text, setText] = useState("");
  const { days, wrong } = readDays(text);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await add.mutateAsync({ vendorId: vendor.id, data: { days: [...days] } });
    await refresh(client, "/holidays");
    said(t("settings.holidays.added", { count: days.length }));
    onClose();
  };
  const problem = wrong[0] ? t("settings.holidays.wrong", { line: wrong[0].line, text: wrong[0].text }) : null;
  return (
    <SidePanel title={t("settings.holidays.add")} onClose={onClose} size={520}>
      <form className={classes.form} onSubmit={(event) => void submit(event).catch(failed)}>
        <Textarea
          label={t("settings.holidays.list")}
          description={t("settings.holidays.listHelp")}
          placeholder={t("settings.holidays.example")}
          required
          autosize
          minRows={8}
          maxRows={20}
          spellCheck={false}
          value={text}
          error={problem}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" loading={add.isPending} disabled={days.length === 0 || wrong.length > 0}>
            {t("settings.holidays.addCount", { count: days.length })}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}

function useColumns(remove: ((day: Holiday) => void) | null): Column<Holiday>[] {
  const { t, i18n } = useTranslation();
  return [
    {
      id: "on",
      label: t("settings.holidays.day"),
      width: 200,
      cell: ({ on }) => formatDate(on, i18n.language, "long"),
    },
    { id: "name", label: t("settings.holidays.name"), width: 320, cell: ({ name }) => name },
    ...(remove
      ? [
          {
            id: "remove",
            label: "",
            width: 120,
            align: "end" as const,
            cell: (day: Holiday) => (
              <Button
                variant="subtle"
                color="red"
                size="compact-sm"
                aria-label={t("settings.holidays.removeThis", {
                  name: day.name,
                  day: formatDate(day.on, i18n.language),
                })}
                onClick={() => remove(day)}
              >
                {t("settings.holidays.remove")}
              </Button>
            ),
          },
        ]
      : []),
  ];
}

/** The days on which nobody works besides the weekend; times in business days leave them out. */
export function Holidays() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const query = useListHolidays(vendor.id);
  const remove = useRemoveHoliday();
  const [isAdding, setAdding] = useState(false);
  const mayEdit = query.data?.can["edit"] === true;
  const takeAway = async ({ on }: Holiday) => {
    await remove.mutateAsync({ vendorId: vendor.id, on });
    await refresh(client, "/holidays");
  };
  const columns = useColumns(mayEdit ? (day) => void takeAway(day).catch(failed) : null);
  const add = mayEdit ? (
    <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setAdding(true)}>
      {t("settings.holidays.add")}
    </Button>
  ) : null;
  return (
    <Section title={t("settings.holidays.title")} note={t("settings.holidays.note")} aside={add}>
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <DataTable caption={t("settings.holidays.title")} rows={items} columns={columns} rowKey={(day) => day.on} />
          ) : (
            <Empty icon={IconCalendar} title={t("settings.holidays.none")}>
              {t("settings.holidays.noneBody")}
            </Empty>
          )
        }
      </Loaded>
      {isAdding ? <AddDays onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}
