import type { GetExploreFieldsReply } from "@fairway/client";
import { MultiSelect, Select, TextInput } from "@mantine/core";
import { useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import classes from "./explore.module.css";
import type { Period } from "./period-name.ts";
import type { Question } from "./use-question.ts";

type Props = { fields: GetExploreFieldsReply; question: Question; ask: (change: Partial<Question>) => void };
type Field = { key: string; label: string; group: string };

const periods: readonly Period[] = ["month", "quarter", "year", "fiscalQuarter", "fiscalYear"];

/** Fields under the names of their groups, in order of first sight. */
function grouped(fields: readonly Field[]) {
  const groups = [...new Set(fields.map((f) => f.group))];
  return groups.map((group) => ({
    group,
    items: fields.filter((f) => f.group === group).map((f) => ({ value: f.key, label: f.label })),
  }));
}

function Condition({ question, ask }: Pick<Props, "question" | "ask">) {
  const { t } = useTranslation();
  const [text, setText] = useState(question.where ?? "");
  const send = () => (text.trim() || undefined) !== question.where && ask({ where: text.trim() || undefined });
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Enter") send();
  };
  return (
    <TextInput
      className={classes.where ?? ""}
      size="xs"
      label={t("explore.where")}
      placeholder={t("explore.wherePlaceholder")}
      title={t("explore.whereHelp")}
      value={text}
      onChange={(e) => setText(e.currentTarget.value)}
      onBlur={send}
      onKeyDown={onKey}
    />
  );
}

/** The question: what to measure, by what, over which period, and under which condition. */
export function QuestionForm({ fields, question, ask }: Props) {
  const { t } = useTranslation();
  const measure = fields.measures.find((m) => m.key === question.measure);
  const dimensions = fields.dimensions.filter(
    (d) => d.kind === null || !measure || measure.kind === null || d.kind === measure.kind,
  );
  return (
    <div className={classes.form} role="search">
      <Select
        className={classes.measure ?? ""}
        size="xs"
        label={t("explore.measure")}
        searchable
        allowDeselect={false}
        data={grouped(fields.measures)}
        value={question.measure ?? null}
        onChange={(key) => key && ask({ measure: key })}
      />
      <MultiSelect
        className={classes.by ?? ""}
        size="xs"
        label={t("explore.by")}
        placeholder={question.by?.length ? "" : t("explore.byNone")}
        searchable
        clearable
        maxValues={3}
        data={grouped(dimensions)}
        value={question.by ?? []}
        onChange={(by) => ask({ by: by.length ? by : undefined })}
      />
      <Select
        className={classes.period ?? ""}
        size="xs"
        label={t("explore.period")}
        placeholder={t("explore.periodNone")}
        clearable
        data={periods.map((p) => ({ value: p, label: t(`explore.periods.${p}`) }))}
        value={question.period ?? null}
        onChange={(period) => ask({ period: periods.find((p) => p === period) })}
      />
      <TextInput
        size="xs"
        type="date"
        label={t("explore.from")}
        value={question.from ?? ""}
        onChange={(e) => ask({ from: e.currentTarget.value || undefined })}
      />
      <TextInput
        size="xs"
        type="date"
        label={t("explore.to")}
        value={question.to ?? ""}
        onChange={(e) => ask({ to: e.currentTarget.value || undefined })}
      />
      <Condition question={question} ask={ask} />
    </div>
  );
}
