import { Button, Popover, Stack, TextInput, Tooltip } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { endOfLastMonth, endOfLastQuarter, endOfLastYear } from "../../lib/dates.ts";
import { formatDate, formatDayMonth } from "../../lib/format.ts";
import { IconCalendar } from "../../ui/icons.ts";
import classes from "./as-of.module.css";
import { useVendor } from "./room.tsx";
import { useAsOf } from "./use-as-of.ts";

function Choices({ onDone }: { onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const { today } = useVendor();
  const { date, live, setAsOf } = useAsOf();
  const choose = (value: string | undefined) => {
    setAsOf(value);
    onDone();
  };
  const choices = [
    { label: t("shell.asOf.lastMonth"), value: endOfLastMonth(today) },
    { label: t("shell.asOf.lastQuarter"), value: endOfLastQuarter(today) },
    { label: t("shell.asOf.lastYear"), value: endOfLastYear(today) },
  ];
  return (
    <Stack gap={4}>
      <p className={classes.help}>{t("shell.asOf.help")}</p>
      <Button
        variant={live ? "light" : "subtle"}
        justify="space-between"
        rightSection={<span className={classes.date}>{formatDate(today, i18n.language)}</span>}
        onClick={() => choose(undefined)}
      >
        {t("shell.asOf.today")}
      </Button>
      {choices.map((c) => (
        <Button
          key={c.label}
          variant={!live && date === c.value ? "light" : "subtle"}
          color={date === c.value ? "brand" : "gray"}
          justify="space-between"
          rightSection={<span className={classes.date}>{formatDate(c.value, i18n.language)}</span>}
          onClick={() => choose(c.value)}
        >
          {c.label}
        </Button>
      ))}
      <TextInput
        type="date"
        label={t("shell.asOf.date")}
        size="xs"
        max={today}
        value={date}
        onChange={(e) => e.currentTarget.value && setAsOf(e.currentTarget.value)}
      />
    </Stack>
  );
}

/** The date that figures are shown for. Where a page is always live it says so. */
export function AsOfControl({ liveOnly }: { liveOnly: boolean }) {
  const { t, i18n } = useTranslation();
  const { today } = useVendor();
  const { date, live } = useAsOf();
  const [open, setOpen] = useState(false);
  const shown =
    live || liveOnly
      ? t("shell.asOf.live", { date: formatDayMonth(today, i18n.language) })
      : formatDate(date, i18n.language);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={300} trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={t("shell.asOf.liveOnly")} disabled={!liveOnly}>
          <Button
            className={classes.control ?? ""}
            variant={live || liveOnly ? "subtle" : "light"}
            color={live || liveOnly ? "gray" : "brand"}
            leftSection={<IconCalendar size={15} aria-hidden />}
            onClick={() => setOpen(!open && !liveOnly)}
            aria-disabled={liveOnly}
            aria-label={liveOnly ? `${shown}. ${t("shell.asOf.liveOnly")}` : t("shell.asOf.change", { date: shown })}
          >
            <span className={classes.shown}>{shown}</span>
          </Button>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <Choices onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** A sentence above the page while a past date is shown, with the way back. */
export function PastBanner() {
  const { t, i18n } = useTranslation();
  const { date, live, setAsOf } = useAsOf();
  if (live) return null;
  return (
    <div className={classes.banner} role="status">
      <span>{t("shell.asOf.past", { date: formatDate(date, i18n.language, "long") })}</span>
      <Button variant="subtle" onClick={() => setAsOf(undefined)}>
        {t("shell.asOf.backToLive")}
      </Button>
    </div>
  );
}
