import { useChangeOwnPassword } from "@fairway/client";
import { Button, PasswordInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Section } from "../../ui/page.tsx";
import { failed, said } from "../../ui/toast.ts";
import classes from "./account.module.css";
import { useFreshAccount } from "./use-fresh-account.ts";

/** Sets one's own password. */
export function PasswordSection({ hasPassword }: { hasPassword: boolean }) {
  const { t } = useTranslation();
  const change = useChangeOwnPassword();
  const fresh = useFreshAccount();
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const save = async (event: FormEvent) => {
    event.preventDefault();
    await change.mutateAsync({ data: hasPassword ? { current, password } : { password } });
    setPassword("");
    setCurrent("");
    said(t("account.page.passwordChanged"));
    await fresh();
  };
  const errors = fieldErrors(change.error);
  const isOurs = (failure: unknown) =>
    Object.keys(fieldErrors(failure)).some((field) => field === "password" || field === "current");
  return (
    <Section
      title={t("account.page.password")}
      note={t(hasPassword ? "account.page.passwordOn" : "account.page.passwordOff")}
    >
      <form
        className={classes.form}
        onSubmit={(e) => void save(e).catch((failure: unknown) => (isOurs(failure) ? undefined : failed(failure)))}
      >
        {hasPassword ? (
          <PasswordInput
            label={t("account.page.currentPassword")}
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={current}
            error={errors["current"]}
            onChange={(e) => setCurrent(e.currentTarget.value)}
          />
        ) : null}
        <PasswordInput
          label={t("account.page.newPassword")}
          description={t("account.page.passwordHelp")}
          autoComplete="new-password"
          minLength={12}
          required
          withAsterisk={false}
          value={password}
          error={errors["password"]}
          onChange={(e) => setPassword(e.currentTarget.value)}
        />
        <div className={classes.pair}>
          <Button type="submit" loading={change.isPending}>
            {t("account.page.changePassword")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
