/** jest-axe has no types of its own. */
declare module "jest-axe" {
  interface Violation {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }
  export function axe(element: Element): Promise<{ readonly violations: readonly Violation[] }>;
}
