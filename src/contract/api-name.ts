/** The four interfaces of the network, each one specification under `openapi/`. */
export const apiNames = ['local-platform', 'data-provider', 'national-node', 'provincial-node'] as const;

export type ApiName = (typeof apiNames)[number];
