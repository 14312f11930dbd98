import { Button, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { FrontDoor } from "./front-door.tsx";
import { useSignOut } from "./use-sign-out.ts";

/** A room that is not there, or that this person does not belong to; both look the same. */
export function NotHere() {
  const { t } = useTranslation();
  const leave = useSignOut();
  return (
    <FrontDoor title={t("error.missingTitle")} lead={`${t("error.missing")} ${t("error.missingRemedy")}`}>
      <Group gap={8}>
        <Button component={Link} to="/">
          {t("error.toStart")}
        </Button>
        <Button variant="default" onClick={leave}>
          {t("shell.signOut")}
        </Button>
      </Group>
    </FrontDoor>
  );
}
