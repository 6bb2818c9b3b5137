// Placeholder until the specifications land; `npm run generate` replaces it.
export type paths = Record<never, never>;
export interface components {
  schemas: Record<never, never>;
}
export type operations = Record<never, never>;
