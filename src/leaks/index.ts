export { createLeakIndex, type LeakIndex, type LeakIndexOptions } from './create-leak-index.ts';
export type { Finding, LeakKind, LeakValue } from './leak-value.ts';
export { exceedsBounds, ordinaryBounds, type RevealBounds } from './reveal-bounds.ts';
export { revealed, revealedTogether, type Revealed } from './revealed.ts';
