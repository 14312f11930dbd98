import type { Me } from "@fairway/client";
import { useEffect } from "react";
import { asLanguage, currentLanguage, switchLanguage } from "../../i18n/index.ts";

/** Speaks the language that a person has chosen, as soon as it is known who they are. */
export function useOwnLanguage(me: Me | undefined): void {
  const wanted = asLanguage(me?.person.locale);
  useEffect(() => {
    if (wanted && wanted !== currentLanguage()) void switchLanguage(wanted);
  }, [wanted]);
}
