import { useAddPerson, useListPeople, useRemovePerson, useUpdatePerson } from "@fairway/client";
import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "../../lib/query-client.ts";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { PeopleView } from "./people-view.tsx";

function useActions(vendorId: string) {
  const client = useQueryClient();
  const [add, update, remove] = [useAddPerson(), useUpdatePerson(), useRemovePerson()];
  const fresh = () => refresh(client, "/people");
  return {
    add: {
      run: async (p: { name: string; email: string; roles: string[] }) => {
        const person = await add.mutateAsync({ vendorId, data: p });
        await fresh();
        return person;
      },
      error: add.error,
      busy: add.isPending,
      reset: add.reset,
    },
    edit: {
      run: async (change: { person: { id: string }; roles: string[] }) => {
        await update.mutateAsync({ vendorId, personId: change.person.id, data: { roles: change.roles } });
        await fresh();
      },
      error: update.error,
      busy: update.isPending,
      reset: update.reset,
    },
    remove: {
      run: async (person: { id: string }) => {
        await remove.mutateAsync({ vendorId, personId: person.id });
        await fresh();
      },
      error: remove.error,
      busy: remove.isPending,
      reset: remove.reset,
    },
  };
}

/** The vendor's own people. */
export function VendorPeople({ adding, onAdding }: { adding: boolean; onAdding: (on: boolean) => void }) {
  const vendor = useVendor();
  const query = useListPeople(vendor.id);
  const { add, edit, remove } = useActions(vendor.id);
  return (
    <Loaded query={query}>
      {({ items, roles, can }) => (
        <PeopleView
          organization={vendor.name}
          people={items}
          roles={roles}
          add={can["manage"] ? add : undefined}
          edit={can["manage"] ? edit : undefined}
          remove={can["manage"] ? remove : undefined}
          adding={adding}
          onAdding={onAdding}
        />
      )}
    </Loaded>
  );
}
