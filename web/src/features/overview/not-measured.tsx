import { useGetStandingTrend, useListEvaluations, useStartEvaluation, type ProgramSummary } from "@fairway/client";
import { Button, Group } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { refresh } from "../../lib/query-client.ts";
import { IconCalendar } from "../../ui/icons.ts";
import { Empty } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { useAsOf } from "../session/use-as-of.ts";

function Measure({ program, date }: { program: ProgramSummary; date: string }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const client = useQueryClient();
  const can = useListEvaluations(vendor.id, program.id, { limit: 1 }).data?.can ?? {};
  const start = useStartEvaluation();
  const shown = formatDate(date, i18n.language);
  const go = async () => {
    await start.mutateAsync({ vendorId: vendor.id, programId: program.id, data: { asOf: date } });
    said(t("overview.measuring", { date: shown }));
    setTimeout(() => void refresh(client, "/standings"), 3000);
  };
  if (!can["evaluate"]) return null;
  return (
    <Button loading={start.isPending} onClick={() => void go().catch(failed)}>
      {t("overview.measureThis", { date: shown })}
    </Button>
  );
}

/** The chosen date has no measurement: the dates that have one, and a way to measure this one. */
export function NotMeasured({ program, date }: { program: ProgramSummary; date: string }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const { setAsOf } = useAsOf();
  const trend = useGetStandingTrend(vendor.id, program.id);
  const dates = (trend.data?.points ?? []).map((p) => p.asOf).sort((a, b) => b.localeCompare(a));
  return (
    <Empty
      icon={IconCalendar}
      title={t("overview.notMeasured", { date: formatDate(date, i18n.language, "long") })}
      action={<Measure program={program} date={date} />}
    >
      <p>{t("overview.notMeasuredBody")}</p>
      <Group gap={6} justify="center" mt={12} aria-label={t("overview.measured")}>
        {dates.slice(0, 12).map((d) => (
          <Button key={d} variant="default" onClick={() => setAsOf(d)}>
            {formatDate(d, i18n.language)}
          </Button>
        ))}
      </Group>
    </Empty>
  );
}
