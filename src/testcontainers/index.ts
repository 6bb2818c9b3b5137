/** `xinheng/testcontainers`: the mock network in a container, for tests in Node. */
export type { NetworkRule, NetworkState, JournalEntry, WorldEvent } from '../contract/admin.ts';
export type { JournalFilter, JournalFilter as ReceivedFilter } from '../contract/journal-filter.ts';
export type { Network, NewNetworkRule } from '../driver/network.ts';
export { NetworkStartError } from './network-start-error.ts';
export { StartedXinhengNetwork } from './started-xinheng-network.ts';
export { XinhengNetwork } from './xinheng-network.ts';
