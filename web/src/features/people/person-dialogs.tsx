import type { Person, RoleChoice } from "@fairway/client";
import { Button, MultiSelect, TextInput, type ComboboxItem } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { fieldErrors } from "../../lib/errors.ts";
import { Trouble } from "../../ui/trouble.tsx";
import { OnceShown } from "../../ui/once-shown.tsx";
import classes from "./people.module.css";
import { plainest } from "./plainest.ts";
import { useRoleName, useRoleSays } from "./use-role-name.ts";

type RolesProps = {
  all: readonly RoleChoice[];
  value: string[];
  error?: string | undefined;
  onChange: (roles: string[]) => void;
};

function Roles({ all, value, error, onChange }: RolesProps) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const roleSays = useRoleSays();
  const option = ({ option: { value: key, label } }: { option: ComboboxItem }) => (
    <div>
      <div>{label}</div>
      <div className={classes.help}>{roleSays(key)}</div>
    </div>
  );
  const chosen = value.flatMap((key) => roleSays(key) ?? []).join(" ");
  return (
    <MultiSelect
      label={t("people.roles")}
      description={chosen || t("people.rolesHelp")}
      renderOption={option}
      searchable
      required
      data={all.map((r) => ({
        value: r.key,
        label: roleName(r.key, r.name),
        disabled: !r.mayGive && !value.includes(r.key),
      }))}
      value={value}
      error={error}
      onChange={onChange}
    />
  );
}

type Sending<T> = { send: (input: T) => Promise<unknown>; error: unknown; busy: boolean; onClose: () => void };

function Buttons({
  label,
  busy,
  onClose,
  color,
}: {
  label: string;
  busy: boolean;
  onClose: () => void;
  color?: string;
}) {
  const { t } = useTranslation();
  return (
    <div className={classes.buttons}>
      <Button variant="default" onClick={onClose}>
        {t("cancel")}
      </Button>
      <Button type="submit" loading={busy} {...(color ? { color } : {})}>
        {label}
      </Button>
    </div>
  );
}

export type NewPerson = { name: string; email: string; roles: string[] };

/** Asks for a new person's name, e-mail and roles. */
export function AddPersonDialog({
  organization,
  all,
  send,
  error,
  busy,
  onClose,
}: Sending<NewPerson> & { organization: string; all: readonly RoleChoice[] }) {
  const { t } = useTranslation();
  const [person, setPerson] = useState<NewPerson>({ name: "", email: "", roles: plainest(all) });
  const [isRoleless, setRoleless] = useState(false);
  const errors = fieldErrors(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setRoleless(person.roles.length === 0);
    if (person.roles.length === 0) return;
    void send(person).catch(() => undefined);
  };
  return (
    <Dialog onClose={onClose} title={t("people.addTitle", { organization })}>
      <form className={classes.form} onSubmit={submit}>
        <p className={classes.help}>{t("people.addHelp")}</p>
        <Trouble error={error} shows={["name", "email", "roles"]} />
        <TextInput
          label={t("people.name")}
          required
          data-autofocus
          value={person.name}
          error={errors["name"]}
          onChange={(e) => setPerson({ ...person, name: e.currentTarget.value })}
        />
        <TextInput
          label={t("people.email")}
          type="email"
          required
          value={person.email}
          error={errors["email"]}
          onChange={(e) => setPerson({ ...person, email: e.currentTarget.value })}
        />
        <Roles
          all={all}
          value={person.roles}
          error={isRoleless && person.roles.length === 0 ? t("people.chooseRole") : errors["roles"]}
          onChange={(roles) => setPerson({ ...person, roles })}
        />
        <Buttons label={t("people.add")} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}

/** Changes what a person may do. */
export function RolesDialog({
  person,
  all,
  send,
  error,
  busy,
  onClose,
}: Sending<string[]> & { person: Person; all: readonly RoleChoice[] }) {
  const { t } = useTranslation();
  const [roles, setRoles] = useState(person.roles);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(roles).catch(() => undefined);
  };
  return (
    <Dialog onClose={onClose} title={t("people.editTitle", { name: person.name })}>
      <form className={classes.form} onSubmit={submit}>
        <Trouble error={error} shows={["roles"]} />
        <Roles all={all} value={roles} error={fieldErrors(error)["roles"]} onChange={setRoles} />
        <Buttons label={t("save")} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}

/** Names what goes before it goes. */
export function RemoveDialog({
  person,
  organization,
  send,
  error,
  busy,
  onClose,
}: Sending<void> & { person: Person; organization: string }) {
  const { t } = useTranslation();
  const names = { name: person.name, organization };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send().catch(() => undefined);
  };
  return (
    <Dialog onClose={onClose} title={t("people.removeTitle", names)}>
      <form className={classes.form} onSubmit={submit}>
        <Trouble error={error} />
        <p>{t("people.removeBody", names)}</p>
        <Buttons label={t("people.removeConfirm")} busy={busy} onClose={onClose} color="red" />
      </form>
    </Dialog>
  );
}

/** Shows the one-time link of a person who is new to this installation. */
export function LinkDialog({ name, url, onClose }: { name: string; url: string; onClose: () => void }) {
  const { t } = useTranslation();
  const full = new URL(url, location.origin).href;
  const title = t("people.linkTitle", { name });
  return <OnceShown title={title} says={t("people.linkBody", { name })} label={title} secret={full} onDone={onClose} />;
}
