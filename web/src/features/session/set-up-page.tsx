import { useGetSetup, useSetUp, type SetUpBody } from "@fairway/client";
import { Alert, Anchor, Button, PasswordInput, Select, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { failureOf, fieldErrors } from "../../lib/errors.ts";
import { formatMonthDay } from "../../lib/format.ts";
import { slugOf } from "../../lib/slug.ts";
import { signIn } from "./auth.ts";
import { FrontDoor } from "./front-door.tsx";
import classes from "./front-door.module.css";

type Fields = {
  name: string;
  email: string;
  password: string;
  company: string;
  slug: string;
  currency: string;
  timeZone: string;
  fiscalYearStart: string;
};
type FieldProps = { fields: Fields; set: (change: Partial<Fields>) => void; errors: Record<string, string> };

/** The first day of each month; fiscal years start on one. */
const firstDays = Array.from({ length: 12 }, (_, i) => `${String(i + 1).padStart(2, "0")}-01`);

const empty = (): Fields => ({
  name: "",
  email: "",
  password: "",
  company: "",
  slug: "",
  currency: "USD",
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC",
  fiscalYearStart: "01-01",
});

const bodyOf = (f: Fields): SetUpBody => ({
  name: f.name,
  email: f.email,
  password: f.password,
  vendor: {
    name: f.company,
    slug: f.slug || slugOf(f.company),
    currency: f.currency.toUpperCase(),
    timeZone: f.timeZone,
    fiscalYearStart: f.fiscalYearStart,
  },
});

function You({ fields, set, errors }: FieldProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.group}>
      <legend>{t("session.you")}</legend>
      <TextInput
        label={t("session.yourName")}
        autoComplete="name"
        required
        value={fields.name}
        error={errors["name"]}
        onChange={(e) => set({ name: e.currentTarget.value })}
      />
      <TextInput
        label={t("session.email")}
        type="email"
        autoComplete="username"
        required
        value={fields.email}
        error={errors["email"]}
        onChange={(e) => set({ email: e.currentTarget.value })}
      />
      <PasswordInput
        label={t("session.password")}
        description={t("session.passwordHelp")}
        autoComplete="new-password"
        minLength={12}
        required
        value={fields.password}
        error={errors["password"]}
        onChange={(e) => set({ password: e.currentTarget.value })}
      />
    </fieldset>
  );
}

function Company({ fields, set, errors }: FieldProps) {
  const { t, i18n } = useTranslation();
  return (
    <fieldset className={classes.group}>
      <legend>{t("session.company")}</legend>
      <TextInput
        label={t("session.companyName")}
        autoComplete="organization"
        required
        value={fields.company}
        error={errors["vendor.name"]}
        onChange={(e) => set({ company: e.currentTarget.value })}
      />
      <TextInput
        label={t("session.slug")}
        description={t("session.slugHelp")}
        placeholder={slugOf(fields.company)}
        value={fields.slug}
        error={errors["vendor.slug"]}
        onChange={(e) => set({ slug: e.currentTarget.value })}
      />
      <div className={classes.pair}>
        <Select
          label={t("session.currency")}
          description={t("session.currencyHelp")}
          searchable
          allowDeselect={false}
          limit={60}
          data={Intl.supportedValuesOf("currency")}
          value={fields.currency}
          error={errors["vendor.currency"]}
          onChange={(currency) => currency && set({ currency })}
        />
        <Select
          label={t("session.fiscalYear")}
          description={t("session.fiscalYearHelp")}
          allowDeselect={false}
          data={firstDays.map((day) => ({ value: day, label: formatMonthDay(day, i18n.language) }))}
          value={fields.fiscalYearStart}
          error={errors["vendor.fiscalYearStart"]}
          onChange={(day) => day && set({ fiscalYearStart: day })}
        />
      </div>
      <Select
        label={t("session.timeZone")}
        description={t("session.timeZoneHelp")}
        searchable
        allowDeselect={false}
        limit={60}
        data={[...new Set([fields.timeZone, ...Intl.supportedValuesOf("timeZone")])]}
        value={fields.timeZone}
        error={errors["vendor.timeZone"]}
        onChange={(timeZone) => timeZone && set({ timeZone })}
      />
    </fieldset>
  );
}

function AlreadySetUp() {
  const { t } = useTranslation();
  return (
    <FrontDoor title={t("session.setUpTitle")} lead={t("session.alreadySetUp")}>
      <Anchor component={Link} to="/sign-in">
        {t("session.signIn")}
      </Anchor>
    </FrontDoor>
  );
}

/** The first administrator and the first vendor of a new installation. */
export function SetUpPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const setup = useGetSetup();
  const [fields, setFields] = useState(empty);
  const send = useSetUp();
  if (setup.data && !setup.data.needed && !send.isSuccess) return <AlreadySetUp />;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await send.mutateAsync({ data: bodyOf(fields) });
    await signIn(fields.email, fields.password);
    client.clear();
    await navigate({ to: "/", replace: true });
  };
  const props = {
    fields,
    set: (change: Partial<Fields>) => setFields({ ...fields, ...change }),
    errors: fieldErrors(send.error),
  };
  const failure = send.error ? failureOf(send.error) : null;
  return (
    <FrontDoor title={t("session.setUpTitle")} lead={t("session.setUpLead")}>
      <form className={classes.form} onSubmit={(e) => void submit(e).catch(() => undefined)}>
        <You {...props} />
        <Company {...props} />
        {failure ? (
          <Alert color="red" role="alert" title={failure.detail ?? t("error.network")}>
            {failure.remedy}
          </Alert>
        ) : null}
        <Button type="submit" size="sm" loading={send.isPending}>
          {t("session.setUp")}
        </Button>
      </form>
    </FrontDoor>
  );
}
