import type { Role } from "@fairway/client";
import { expect, it } from "vitest";
import { draw } from "../../test/visit.tsx";
import { RoleMatrix } from "./role-matrix.tsx";

const role = (partnerScope: Role["partnerScope"]): Role => ({
  id: "rol_1",
  key: "cam",
  name: null,
  side: "vendor",
  partnerScope,
  permissions: ["partners.read", "partners.update"],
  builtIn: true,
  changed: false,
  people: 1,
  revision: 1,
  updatedAt: null,
  updatedBy: null,
  can: {},
});
const drawn = async (scope: Role["partnerScope"]) =>
  (await draw(<RoleMatrix side="vendor" roles={[role(scope)]} onOpen={() => undefined} />)).text;

it("tells in words what is allowed for own partners only, where anything is", async () => {
  expect(await drawn("ownChanges")).toMatch(/^Allowed own Allowed for own partners/);
  expect(await drawn("all")).not.toContain("own partners");
});
