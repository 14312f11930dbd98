import type { Person, RoleChoice } from "@fairway/client";
import { ActionIcon, Avatar } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatDayOf, formatInstant } from "../../lib/format.ts";
import { IconSettings, IconTrash } from "../../ui/icons.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./people.module.css";
import { useRoleName } from "./use-role-name.ts";

type Props = {
  people: readonly Person[];
  roles: readonly RoleChoice[];
  onEdit?: ((person: Person) => void) | undefined;
  onRemove?: ((person: Person) => void) | undefined;
};

function Row({ person, roles, onEdit, onRemove }: { person: Person } & Omit<Props, "people">) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const roleName = useRoleName();
  return (
    <li className={classes.person}>
      <Avatar name={person.name} color="gray" size={32} aria-hidden />
      <div className={classes.words}>
        <span className={classes.name}>{person.name}</span>
        <span className={classes.email}>{person.email}</span>
      </div>
      <span className={classes.roles}>
        {person.roles.map((key) => roleName(key, roles.find((r) => r.key === key)?.name)).join(", ")}
      </span>
      <span className={classes.seen}>
        {t("people.lastSeen")}:{" "}
        {person.lastSeenAt ? formatInstant(person.lastSeenAt, i18n.language, timeZone) : t("people.never")}
        <br />
        {t("people.added")}: {formatDayOf(person.addedAt, i18n.language, timeZone)}
      </span>
      <span className={classes.tools}>
        {onEdit ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={t("people.edit", { name: person.name })}
            onClick={() => onEdit(person)}
          >
            <IconSettings size={16} aria-hidden />
          </ActionIcon>
        ) : null}
        {onRemove ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={t("people.remove", { name: person.name })}
            onClick={() => onRemove(person)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        ) : null}
      </span>
    </li>
  );
}

/** People with their roles; tools only for those who may use them. */
export function PeopleTable({ people, roles, onEdit, onRemove }: Props) {
  return (
    <ul className={classes.people}>
      {people.map((p) => (
        <Row key={p.id} person={p} roles={roles} onEdit={onEdit} onRemove={onRemove} />
      ))}
    </ul>
  );
}
