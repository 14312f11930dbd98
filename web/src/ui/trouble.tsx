import { Alert } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { failureOf, problemsBeside } from "../lib/errors.ts";

type Props = {
  error: unknown;
  /** The fields that say their own problem. */
  shows?: readonly string[];
  /** Says that something is wrong also where fields say what: for a form too long to be seen at once. */
  isLong?: boolean;
};

/** At a form: why its call failed and what to do. */
export function Trouble({ error, shows = [], isLong = false }: Props) {
  const { t } = useTranslation();
  if (!error) return null;
  const beside = problemsBeside(error, shows);
  if (beside === null && !isLong) return null;
  const left = beside ?? [];
  const { status, detail, remedy } = failureOf(error);
  return (
    <Alert color="red" role="alert" title={detail ?? t("error.network")}>
      {left.length > 0
        ? left.map(({ message }) => message).join(" ")
        : (remedy ?? (status === 0 ? t("error.networkRemedy") : null))}
    </Alert>
  );
}
