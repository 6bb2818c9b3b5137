/** How the recorder writes a redacted secret; renderers make it stand out. */
export const redactionMark = /‹redacted[^›]*›/g;
