import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { failed } from "../../ui/toast.ts";
import { signOut } from "./auth.ts";

/** The way out: ends the session and leads to sign-in. */
export function useSignOut(): () => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await signOut();
    await navigate({ to: "/sign-in", replace: true });
    client.clear();
  };
  return () => void leave().catch(failed);
}
