import { notifications } from "@mantine/notifications";
import i18next from "i18next";
import { failureOf, problemsBeside } from "../lib/errors.ts";

const closeButton = () => ({ closeButtonProps: { "aria-label": i18next.t("close") } });

/** Says that something was done. */
export const said = (message: string): string =>
  notifications.show({ message, color: "green", autoClose: 4000, ...closeButton() });

/** Says that an action failed, why, and what to do. It stays until it is closed. */
export function failed(error: unknown): void {
  const { detail, remedy, problems } = failureOf(error);
  const lines = [
    detail ?? i18next.t("error.network"),
    ...problems.slice(0, 3).map((p) => `${p.path}: ${p.message}`),
    remedy ?? "",
  ];
  notifications.show({
    title: i18next.t("error.actionFailed"),
    message: lines.filter(Boolean).join(" "),
    color: "red",
    autoClose: false,
    ...closeButton(),
  });
}

/** Says why something was not even tried. It stays until it is closed. */
export const refused = (message: string): string =>
  notifications.show({ message, color: "red", autoClose: false, ...closeButton() });

/**
 * Says of a failed save what its form does not: `shows` are the fields that have a place for their problem. Where
 * somebody else was faster, nothing needs to be made again: the form still has what was written.
 */
export function failedBeside(error: unknown, shows: readonly string[] = []): void {
  const left = problemsBeside(error, shows);
  const failure = failureOf(error);
  const remedy = failure.status === 412 ? i18next.t("forms.stillHere") : failure.remedy;
  if (left !== null) failed({ ...failure, remedy, problems: left });
}
