import { useState } from "react";
import { useTranslation } from "react-i18next";
import { confirmed } from "../../ui/question.ts";
import type { StepProps } from "./use-connection-actions.ts";

type Of = {
  connection: Pick<StepProps["connection"], "scim">;
  actions: Pick<StepProps["actions"], "makeToken" | "endToken">;
};

/** The token of a directory: made, shown once, ended. What a directory uses is not taken from it without a question. */
export function useScimToken({ connection, actions }: Of) {
  const { t } = useTranslation();
  const [token, setToken] = useState<string | null>(null);
  const hasOne = connection.scim.tokenMadeAt !== null;
  const make = async () => {
    const question = { title: t("sso.scim.againTitle"), says: t("sso.scim.againSays"), action: t("sso.scim.again") };
    if (hasOne && !(await confirmed(question))) return;
    setToken((await actions.makeToken()) ?? null);
  };
  const end = async () => {
    const question = { title: t("sso.scim.endTitle"), says: t("sso.scim.endSays"), action: t("sso.scim.end") };
    if (await confirmed(question)) await actions.endToken(t("sso.scim.ended"));
  };
  return { token, hasOne, make, end, putAway: () => setToken(null) };
}
