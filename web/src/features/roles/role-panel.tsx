import type { Role } from "@fairway/client";
import { Button, Select, TextInput } from "@mantine/core";
import { partnerScopes } from "@fairway/contract";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { formatInstant } from "../../lib/format.ts";
import { SidePanel } from "../../ui/dialog.tsx";
import { Trouble } from "../../ui/trouble.tsx";
import { useRoleName } from "../people/use-role-name.ts";
import { useVendor } from "../session/room.tsx";
import { PermissionChoice } from "./permission-choice.tsx";
import { isLimitedIn } from "./role-matrix.tsx";
import classes from "./roles.module.css";
import type { RoleActions } from "./use-role-actions.ts";

type Draft = Pick<Role, "permissions" | "partnerScope"> & { name: string };

function Scope({
  value,
  disabled,
  onChange,
}: {
  value: Draft["partnerScope"];
  disabled: boolean;
  onChange: (s: Draft["partnerScope"]) => void;
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

function Buttons({ role, actions, onClose, busy }: Props & { busy: boolean }) {
  const { t } = useTranslation();
  const then = (done: Promise<unknown>) => void done.then(onClose).catch(() => undefined);
  return (
    <div className={classes.buttons}>
      {role.can["remove"] ? (
        <Button variant="default" color="red" onClick={() => then(actions.remove(role))}>
          {t("roles.remove")}
        </Button>
      ) : null}
      {role.can["reset"] ? (
        <Button variant="default" onClick={() => then(actions.reset(role))}>
          {t("roles.reset")}
        </Button>
      ) : null}
      {role.can["copy"] ? (
        <Button variant="default" onClick={() => then(actions.copy(role))}>
          {t("roles.copy")}
        </Button>
      ) : null}
      {role.can["edit"] ? (
        <Button type="submit" loading={busy}>
          {t("roles.save")}
        </Button>
      ) : null}
    </div>
  );
}

/** One role: what it is called, what it allows and for which partners; changed where the reader may. */
export function RolePanel({ role, actions, onClose }: Props) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const name = roleName(role.key, role.name);
  const [draft, setDraft] = useState<Draft>({ ...role, name });
  const isOpen = role.can["edit"] === true;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { permissions, partnerScope } = draft;
    const renamed = draft.name === name ? {} : { name: draft.name };
    void actions
      .update(role, { revision: role.revision, permissions, partnerScope, ...renamed })
      .then(onClose)
      .catch(() => undefined);
  };
  return (
    <SidePanel title={name} size={520} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <Trouble error={actions.error} shows={["name"]} />
        {role.key === "owner" ? <p className={classes.help}>{t("roles.fixed")}</p> : null}
        <LastChange role={role} />
        <TextInput
          label={t("roles.name")}
          required
          disabled={!isOpen}
          value={draft.name}
          error={fieldErrors(actions.error)["name"]}
          onChange={(e) => setDraft({ ...draft, name: e.currentTarget.value })}
        />
        {role.side === "vendor" ? (
          <Scope
            value={draft.partnerScope}
            disabled={!isOpen}
            onChange={(partnerScope) => setDraft({ ...draft, partnerScope })}
          />
        ) : null}
        <PermissionChoice
          side={role.side}
          chosen={new Set(draft.permissions)}
          limited={(one) => isLimitedIn({ side: role.side, partnerScope: draft.partnerScope }, one)}
          onChange={isOpen ? (permissions) => setDraft({ ...draft, permissions }) : undefined}
        />
        <Buttons role={role} actions={actions} onClose={onClose} busy={actions.busy} />
      </form>
    </SidePanel>
  );
}
