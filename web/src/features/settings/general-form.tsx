import { useUpdateVendor, type GetVendorReply, type UpdateVendorBody } from "@fairway/client";
import { Alert, Button, Select, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { failureOf, fieldErrors } from "../../lib/errors.ts";
import { formatDate, formatMonthDay } from "../../lib/format.ts";
import { Section } from "../../ui/page.tsx";
import { said } from "../../ui/toast.ts";
import { ColourField } from "./colour-field.tsx";
import { LogoField } from "./logo-field.tsx";
import classes from "./settings.module.css";

type Fields = { name: string; color: string | null; timeZone: string; locale: string };
type PartProps = {
  vendor: GetVendorReply;
  fields: Fields;
  set: (change: Partial<Fields>) => void;
  errors: Record<string, string>;
  locked: boolean;
};

const zones = (): string[] => Intl.supportedValuesOf("timeZone");

const bodyOf = (f: Fields): UpdateVendorBody => ({
  name: f.name.trim(),
  color: f.color,
  timeZone: f.timeZone,
  locale: f.locale === "de" ? "de" : "en",
});

function Identity({ vendor, fields, set, errors, locked }: PartProps) {
  const { t } = useTranslation();
  return (
    <Section title={t("settings.identity")} note={t("settings.identityNote")}>
      <TextInput
        label={t("settings.name")}
        required
        disabled={locked}
        value={fields.name}
        error={errors["name"]}
        onChange={(e) => set({ name: e.currentTarget.value })}
      />
      <ColourField
        value={fields.color}
        disabled={locked}
        error={errors["color"]}
        onChange={(color) => set({ color })}
      />
      <LogoField vendor={vendor} disabled={locked} />
    </Section>
  );
}

function Calendar({ vendor, fields, set, errors, locked }: PartProps) {
  const { t, i18n } = useTranslation();
  return (
    <Section title={t("settings.calendar")}>
      <Select
        label={t("settings.timeZone")}
        description={t("settings.timeZoneHelp", { date: formatDate(vendor.today, i18n.language, "long") })}
        searchable
        allowDeselect={false}
        disabled={locked}
        data={[...new Set([fields.timeZone, ...zones()])]}
        value={fields.timeZone}
        error={errors["timeZone"]}
        onChange={(timeZone) => timeZone && set({ timeZone })}
        limit={60}
      />
      <Select
        label={t("settings.locale")}
        allowDeselect={false}
        disabled={locked}
        data={[
          { value: "en", label: "English" },
          { value: "de", label: "Deutsch" },
        ]}
        value={fields.locale}
        onChange={(locale) => locale && set({ locale })}
      />
    </Section>
  );
}

function Fixed({ vendor }: { vendor: GetVendorReply }) {
  const { t, i18n } = useTranslation();
  const terms = [
    { name: t("settings.currency"), value: vendor.currency },
    { name: t("settings.fiscalYear"), value: formatMonthDay(vendor.fiscalYearStart, i18n.language) },
    { name: t("settings.slug"), value: vendor.slug },
  ];
  return (
    <Section title={t("settings.fixed")}>
      <dl className={classes.fixed}>
        {terms.map((x) => (
          <div key={x.name}>
            <dt>{x.name}</dt>
            <dd>{x.value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Name, colour, logo, time zone and language of a vendor. */
export function GeneralForm({ vendor }: { vendor: GetVendorReply }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const update = useUpdateVendor();
  const initial: Fields = {
    name: vendor.name,
    color: vendor.branding.color,
    timeZone: vendor.timeZone,
    locale: vendor.locale.startsWith("de") ? "de" : "en",
  };
  const [fields, setFields] = useState(initial);
  const locked = vendor.can["updateVendor"] !== true;
  const dirty = JSON.stringify(fields) !== JSON.stringify(initial);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await update.mutateAsync({ vendorId: vendor.id, data: bodyOf(fields) });
    await client.invalidateQueries();
    said(t("settings.saved"));
  };
  const failure = update.error ? failureOf(update.error) : null;
  const props = {
    vendor,
    fields,
    set: (change: Partial<Fields>) => setFields({ ...fields, ...change }),
    errors: fieldErrors(update.error),
    locked,
  };
  return (
    <form className={classes.form} onSubmit={(e) => void submit(e).catch(() => undefined)}>
      {locked ? <Alert color="gray">{t("settings.readOnly")}</Alert> : null}
      {failure && !failure.problems.length ? (
        <Alert color="red" role="alert" title={failure.detail}>
          {failure.remedy}
        </Alert>
      ) : null}
      <Identity {...props} />
      <Calendar {...props} />
      <Fixed vendor={vendor} />
      {locked ? null : (
        <div className={classes.buttons}>
          <Button type="submit" disabled={!dirty} loading={update.isPending}>
            {t("save")}
          </Button>
          {dirty ? (
            <Button variant="default" onClick={() => setFields(initial)}>
              {t("discard")}
            </Button>
          ) : null}
        </div>
      )}
    </form>
  );
}
