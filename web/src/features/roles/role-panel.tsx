import type { Role } from "@fairway/client";
import { Button, Select, TextInput } from "@mantine/core";
import { partnerScopes } from "@fairway/contract";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { formatInstant } from "../../lib/format.ts";
import { useKept } from "../../lib/use-kept.ts";
import { SidePanel, useAsksBeforeClosing } from "../../ui/dialog.tsx";
import { Overtaken } from "../../ui/overtaken.tsx";
import { confirmed } from "../../ui/question.ts";
import { Trouble } from "../../ui/trouble.tsx";
import { useRoleName } from "../people/use-role-name.ts";
import { useVendor } from "../session/room.tsx";
import { PermissionChoice } from "./permission-choice.tsx";
import { isLimitedIn } from "./role-matrix.tsx";
import classes from "./roles.module.css";
import type { RoleActions } from "./use-role-actions.ts";

type RoleDraft = Pick<Role, "permissions" | "partnerScope"> & { name: string };

function Scope({
  value,
  disabled,
  onChange,
}: {
  value: RoleDraft["partnerScope"];
  disabled: boolean;
  onChange: (s: RoleDraft["partnerScope"]) => void;
}) {
  const { t } = useTranslation();
  return (
    <Select
      label={t("access.scope.label")}
      description={t("access.scope.help")}
      allowDeselect={false}
      disabled={disabled}
      data={partnerScopes.map((scope) => ({ value: scope, label: t(`access.scope.${scope}`) }))}
      value={value}
      onChange={(next) => onChange(partnerScopes.find((scope) => scope === next) ?? value)}
    />
  );
}

function LastChange({ role }: { role: Role }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  if (role.updatedAt === null || role.updatedBy === null) return null;
  const date = formatInstant(role.updatedAt, i18n.language, timeZone);
  return <p className={classes.help}>{t("roles.lastChange", { name: role.updatedBy, date })}</p>;
}

type Props = { role: Role; actions: RoleActions; onClose: () => void };

function Buttons({ role, actions, onClose, busy, isStale }: Props & { busy: boolean; isStale: boolean }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const then = (done: Promise<unknown>) => void done.then(onClose).catch(() => undefined);
  const ask = async (what: "remove" | "reset") => {
    const title = t(`roles.${what}Title`, { name: roleName(role.key, role.name) });
    if (await confirmed({ title, says: t(`roles.${what}Says`), action: t(`roles.${what}`) })) then(actions[what](role));
  };
  return (
    <div className={classes.buttons}>
      {role.can["remove"] ? (
        <Button variant="default" color="red" onClick={() => void ask("remove")}>
          {t("roles.remove")}
        </Button>
      ) : null}
      {role.can["reset"] ? (
        <Button variant="default" onClick={() => void ask("reset")}>
          {t("roles.reset")}
        </Button>
      ) : null}
      {role.can["copy"] ? (
        <Button variant="default" onClick={() => then(actions.copy(role))}>
          {t("roles.copy")}
        </Button>
      ) : null}
      {role.can["edit"] ? (
        <Button type="submit" loading={busy} disabled={isStale}>
          {t("roles.save")}
        </Button>
      ) : null}
    </div>
  );
}

function Form({ role, actions, onClose }: Props) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const { permissions, partnerScope, revision } = role;
  const name = roleName(role.key, role.name);
  const draft = useKept<RoleDraft>({ revision, value: { permissions, partnerScope, name } });
  useAsksBeforeClosing(draft);
  const { value } = draft;
  const change = (part: Partial<RoleDraft>) => draft.set((before) => ({ ...before, ...part }));
  const isOpen = role.can["edit"] === true;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { name: called, ...rest } = value;
    const renamed = called === name ? {} : { name: called };
    void actions
      .update(role, { revision: draft.revision, ...rest, ...renamed })
      .then(onClose)
      .catch(() => undefined);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Overtaken draft={draft} />
      <Trouble error={actions.error} shows={["name"]} />
      {role.key === "owner" ? <p className={classes.help}>{t("roles.fixed")}</p> : null}
      <LastChange role={role} />
      <TextInput
        label={t("roles.name")}
        required
        disabled={!isOpen}
        value={value.name}
        error={fieldErrors(actions.error)["name"]}
        onChange={(e) => change({ name: e.currentTarget.value })}
      />
      {role.side === "vendor" ? (
        <Scope value={value.partnerScope} disabled={!isOpen} onChange={(scope) => change({ partnerScope: scope })} />
      ) : null}
      <PermissionChoice
        side={role.side}
        chosen={new Set(value.permissions)}
        limited={(one) => isLimitedIn({ side: role.side, partnerScope: value.partnerScope }, one)}
        onChange={isOpen ? (next) => change({ permissions: next }) : undefined}
      />
      <Buttons role={role} actions={actions} onClose={onClose} busy={actions.busy} isStale={draft.overtaken} />
    </form>
  );
}

/** One role: what it is called, what it allows and for which partners; changed where the reader may. */
export function RolePanel(props: Props) {
  const { role, onClose } = props;
  const roleName = useRoleName();
  return (
    <SidePanel title={roleName(role.key, role.name)} size={520} onClose={onClose}>
      <Form {...props} />
    </SidePanel>
  );
}
