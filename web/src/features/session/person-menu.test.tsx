import { Menu } from "@mantine/core";
import type { Me } from "@fairway/client";
import { createMemoryHistory, RouterContextProvider } from "@tanstack/react-router";
import { expect, it } from "vitest";
import { createAppRouter } from "../../app/router.tsx";
import { draw } from "../../test/visit.tsx";
import { seller, vendor } from "../../test/world.ts";
import { PersonItems } from "./person-menu.tsx";
import { RoomProvider } from "./room.tsx";

const viewing = {
  id: "viw_1",
  partner: { id: "ptn_1", name: "Tarnbrook Ltd" },
  roles: ["seller"],
  expiresAt: "2026-11-23T12:00:00Z",
};

async function offered(me: Me): Promise<string> {
  const [membership] = me.memberships;
  if (!membership) throw new Error("no room");
  const room = { me, vendor, membership };
  const { text } = await draw(
    <RouterContextProvider router={createAppRouter(createMemoryHistory())}>
      <RoomProvider room={room}>
        <Menu opened withinPortal={false} transitionProps={{ duration: 0 }}>
          <Menu.Dropdown>
            <PersonItems />
          </Menu.Dropdown>
        </Menu>
      </RoomProvider>
    </RouterContextProvider>,
  );
  return text;
}

it("offers a person's own things, and while viewing as a partner only looks and the end of it", async () => {
  const own = await offered(seller);
  expect(own).toContain("Deutsch");
  expect(own).toContain("Your account");
  expect(own).toContain("Sign out");
  const seen = await offered({ ...seller, viewing });
  expect(seen).toContain("Dark");
  expect(seen).toContain("End viewing");
  for (const word of ["Deutsch", "Your account", "Sign out"]) expect(seen).not.toContain(word);
});
