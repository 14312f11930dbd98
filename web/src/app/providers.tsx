import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useBrand } from "../ui/brand.ts";
import { themeFor, variables } from "../ui/theme.ts";

const schemes = localStorageColorSchemeManager({ key: "fairway.scheme" });

/** Theme in the vendor's colour, server state and toasts. */
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
      </QueryClientProvider>
    </MantineProvider>
  );
}
