import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

type Pages = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };

/** Leads on where a list has another page; nothing where it has ended. */
export function LoadMore({ pages, above }: { pages: Pages; /** Room above it. */ above?: "sm" | "md" }) {
  const { t } = useTranslation();
  if (!pages.hasNextPage) return null;
  return (
    <Button
      variant="default"
      {...(above ? { mt: above } : {})}
      onClick={() => void pages.fetchNextPage()}
      loading={pages.isFetchingNextPage}
    >
      {t("table.loadMore")}
    </Button>
  );
}
