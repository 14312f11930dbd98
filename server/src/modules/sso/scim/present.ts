import type { Stored } from "./repo.ts";
import type { Content } from "./schemas.ts";

/** A resource as clients see it; `base` is the address of the connection's service. */
export function present({ id, kind, content, version, createdAt, updatedAt, related }: Stored, base: string): Content {
  const others = kind === "User" ? "Groups" : "Users";
  const beside = related.map((one) => ({
    value: one.id,
    $ref: `${base}/${others}/${one.id}`,
    display: one.name,
    ...(kind === "Group" ? { type: "User" } : {}),
  }));
  return {
    ...content,
    id,
    ...(beside.length === 0 ? {} : { [kind === "User" ? "groups" : "members"]: beside }),
    meta: {
      resourceType: kind,
      created: createdAt,
      lastModified: updatedAt,
      location: `${base}/${kind}s/${id}`,
      version: `W/"${version}"`,
    },
  };
}

const always = new Set(["id", "schemas", "meta"]);
const names = (text: string | undefined) =>
  text === undefined ? null : new Set(text.split(",").map((name) => name.trim().split(/[.[]/)[0]?.toLowerCase() ?? ""));

/** A resource with the attributes that were asked for, or without those that were not wanted (RFC 7644, 3.9). */
export function chosen(resource: Content, attributes: string | undefined, excluded: string | undefined): Content {
  const [only, never] = [names(attributes), names(excluded)];
  return Object.fromEntries(
    Object.entries(resource).filter(([name]) => {
      if (always.has(name) && !(name === "meta" && only !== null && !only.has("meta"))) return true;
      return only === null ? !(never?.has(name.toLowerCase()) ?? false) : only.has(name.toLowerCase());
    }),
  );
}
