export { PermissionChoice } from "./permission-choice.tsx";
export { RolesTab } from "./roles-tab.tsx";
export { areasOf, usePermissionWords, type Permission, type Side } from "./use-permission-words.ts";
