import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useMemo, useSyncExternalStore, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useBrand } from "../ui/brand.ts";
import { questionNow, whenAsked } from "../ui/question.ts";
import { themeFor, variables } from "../ui/theme.ts";

const schemes = localStorageColorSchemeManager({ key: "fairway.scheme" });

const Confirm = lazy(async () => ({ default: (await import("../ui/confirm.tsx")).Confirm }));

/** The question that is open, wherever in the app it was asked. */
function Questions() {
  const question = useSyncExternalStore(whenAsked, questionNow, () => null);
  return question ? (
    <Suspense>
      <Confirm {...question} />
    </Suspense>
  ) : null;
}

/** Theme in the vendor's colour, server state, toasts and questions. */
export function Providers({ client, children }: { client: QueryClient; children: ReactNode }) {
  const brand = useBrand();
  const { t } = useTranslation();
  const clear = t("clear");
  const theme = useMemo(() => themeFor(brand, clear), [brand, clear]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      colorSchemeManager={schemes}
    >
      <QueryClientProvider client={client}>
        <Notifications position="bottom-right" />
        {children}
        <Questions />
      </QueryClientProvider>
    </MantineProvider>
  );
}
