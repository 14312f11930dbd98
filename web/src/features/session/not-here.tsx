import { Button, Group } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { failed } from "../../ui/toast.ts";
import { signOut } from "./auth.ts";
import { FrontDoor } from "./front-door.tsx";

/** A room that is not there, or that this person does not belong to; both look the same. */
export function NotHere() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await signOut();
    await navigate({ to: "/sign-in", replace: true });
    client.clear();
  };
  return (
    <FrontDoor title={t("error.missingTitle")} lead={`${t("error.missing")} ${t("error.missingRemedy")}`}>
      <Group gap={8}>
        <Button component={Link} to="/">
          {t("error.toStart")}
        </Button>
        <Button variant="default" onClick={() => void leave().catch(failed)}>
          {t("shell.signOut")}
        </Button>
      </Group>
    </FrontDoor>
  );
}
