export { PermissionChoice } from "./permission-choice.tsx";
export { Trouble } from "./role-panel.tsx";
export { RolesTab } from "./roles-tab.tsx";
export { areasOf, usePermissionWords, type Permission, type Side } from "./use-permission-words.ts";
