import { useEndViewing } from "@fairway/client";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { leaveViewing } from "../../lib/viewing.ts";
import { useRoom } from "../session/room.tsx";
import { useRoleName } from "../people/use-role-name.ts";
import classes from "./viewing.module.css";

/** Above everything while somebody of the vendor looks at the portal as a partner: as whom, until when, and the end. */
export function ViewingBar() {
  const { t, i18n } = useTranslation();
  const { me, vendor } = useRoom();
  const end = useEndViewing();
  const roleName = useRoleName();
  const { viewing } = me;
  if (viewing === null) return null;
  const time = new Intl.DateTimeFormat(i18n.language, { timeStyle: "short" }).format(new Date(viewing.expiresAt));
  const params = { vendorId: vendor.id, partnerId: viewing.partner.id, viewingId: viewing.id };
  return (
    <section className={classes.bar} aria-label={t("gates.viewingLabel")}>
      <p>
        {t("gates.viewing", {
          partner: viewing.partner.name,
          role: viewing.roles.map((role) => roleName(role)).join(", "),
          time,
        })}
      </p>
      <Button
        size="xs"
        variant="white"
        color="dark"
        loading={end.isPending}
        onClick={() =>
          void end
            .mutateAsync(params)
            .catch(() => undefined)
            .then(leaveViewing)
        }
      >
        {t("gates.viewEnd")}
      </Button>
    </section>
  );
}
