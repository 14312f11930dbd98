import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { useRoom } from "../session/room.tsx";
import { useRoleName } from "../people/use-role-name.ts";
import { useEndViewing } from "./use-end-viewing.ts";
import classes from "./viewing.module.css";

/** Above everything while somebody of the vendor looks at the portal as a partner: as whom, until when, and the end. */
export function ViewingBar() {
  const { t, i18n } = useTranslation();
  const { me, vendor } = useRoom();
  const viewed = useEndViewing();
  const roleName = useRoleName();
  const { viewing } = me;
  if (viewing === null || viewed === null) return null;
  const time = formatInstant(viewing.expiresAt, i18n.language, vendor.timeZone);
  return (
    <section className={classes.bar} aria-label={t("gates.viewingLabel")}>
      <p>
        {t("gates.viewing", {
          partner: viewing.partner.name,
          role: viewing.roles.map((role) => roleName(role)).join(", "),
          time,
        })}
      </p>
      <Button size="xs" variant="white" color="dark" loading={viewed.ending} onClick={viewed.end}>
        {t("gates.viewEnd")}
      </Button>
    </section>
  );
}
