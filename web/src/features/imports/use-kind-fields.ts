import { useGetExploreFields, type GetExploreFieldsReply } from "@fairway/client";
import { useVendor } from "../session/room.tsx";
import type { KindField } from "./fields.ts";

/** The fields of a kind of fact, read from what can be explored. */
export function kindFieldsOf(fields: GetExploreFieldsReply, kind: string): KindField[] {
  const inside = new RegExp(`^(?:sum|average|median|min|max)\\(${kind}\\.([A-Za-z0-9_]+)\\)$`);
  const numbers = fields.measures.flatMap((m) => inside.exec(m.key)?.[1] ?? []);
  const texts = fields.dimensions.filter((d) => d.key.startsWith(`${kind}.`)).map((d) => d.key.slice(kind.length + 1));
  return [
    ...[...new Set(numbers)].map((key): KindField => ({ key, type: "number" })),
    ...texts.filter((key) => !numbers.includes(key)).map((key): KindField => ({ key, type: "text" })),
  ];
}

/** The same from the server; none for partners. */
export function useKindFields(kind: string | null): KindField[] {
  const vendor = useVendor();
  const fields = useGetExploreFields(vendor.id, {}, { query: { enabled: kind !== null } });
  return kind !== null && fields.data ? kindFieldsOf(fields.data, kind) : [];
}
