import { useFreshOf } from "../../lib/use-fresh.ts";

export const useFresh = () => useFreshOf("segments");
