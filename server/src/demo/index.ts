export { demoSignIns } from "./cast.ts";
export { demoState, loadDemo, type LoadOptions } from "./load.ts";
export type { Product } from "./product.ts";
