/** `xinheng/msw`: the mock network inside a test, as handlers of msw 3. */
export {
  xinhengNetwork,
  type MemberAddresses,
  type XinhengNetwork,
  type XinhengNetworkOptions,
} from './msw/xinheng-network.ts';
export type { Unintercepted } from './msw/notice-unintercepted.ts';
export type { Network, NewNetworkRule, SteeredNetwork } from '../src/driver/network.ts';
export type { JournalFilter, JournalFilter as ReceivedFilter } from '../src/contract/journal-filter.ts';
export type {
  JournalEntry,
  LicenceGrant,
  NetworkLicence,
  NetworkRule,
  WorldEvent,
} from '../src/contract/admin.ts';
