import type { GetPersonAccessReply } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { useRoleName } from "../people/use-role-name.ts";
import { areasOf, usePermissionWords, type Permission } from "../roles/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./access.module.css";
import { KeyList } from "./who-may.tsx";

type Place = GetPersonAccessReply["places"][number];

function Held({ place, permission }: { place: Place; permission: Permission }) {
  const { t, i18n } = useTranslation();
  const words = usePermissionWords();
  const roleName = useRoleName();
  const held = place.permissions.find((one) => one.permission === permission);
  if (!held) return null;
  const names = held.through.map((key) => roleName(key, place.roles.find((role) => role.key === key)?.name));
  return (
    <li>
      {words.permission(permission)}{" "}
      <span className={classes.help}>
        {t("whoMay.through", { roles: new Intl.ListFormat(i18n.language).format(names) })}
        {held.ownOnly ? `, ${t("whoMay.ownOnly")}` : ""}
      </span>
    </li>
  );
}

function PlaceAccess({ place }: { place: Place }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const words = usePermissionWords();
  const isHeld = (one: Permission) => place.permissions.some(({ permission }) => permission === one);
  const areas = areasOf(place.side, isHeld);
  return (
    <section>
      <h3>{t("whoMay.at", { place: place.partner?.name ?? vendor.name })}</h3>
      {place.ownPartners === null ? null : (
        <p className={classes.help}>{t("whoMay.ownPartners", { count: place.ownPartners })}</p>
      )}
      {areas.length === 0 ? <p className={classes.help}>{t("whoMay.nothing")}</p> : null}
      <div className={classes.areas}>
        {areas.map((area) => (
          <div key={area.key}>
            <h4 className={classes.area}>{words.area(area.key)}</h4>
            <ul className={classes.plain}>
              {area.permissions.map((one) => (
                <Held key={one} place={place} permission={one} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** What one person may do, place by place, and through which role. */
export function PersonAccess({ access }: { access: GetPersonAccessReply }) {
  const { t } = useTranslation();
  return (
    <div className={classes.answer}>
      {access.places.map((place) => (
        <PlaceAccess key={`${place.side} ${place.partner?.id ?? ""}`} place={place} />
      ))}
      <section>
        <h3>{t("whoMay.keys")}</h3>
        <KeyList keys={access.keys} />
      </section>
    </div>
  );
}
