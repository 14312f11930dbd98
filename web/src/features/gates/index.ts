export { AskOf, LockOf } from "./lock-of.tsx";
export { GatePicker } from "./gate-picker.tsx";
export { GatesPage } from "./gates-page.tsx";
export { LockCard } from "./lock-card.tsx";
