import type { NetworkMember } from '../../contract/admin.ts';
import { text, type Text } from '../../engine/text.ts';

/** What the members of the network are called. */
export const memberWords: Readonly<Record<NetworkMember, Text>> = {
  'national-node': text('国家节点', 'National node'),
  'provincial-node': text('省级节点', 'Provincial node'),
  department: text('部门', 'Department'),
};

export const memberNames = [
  'provincial-node',
  'national-node',
  'department',
] as const satisfies readonly NetworkMember[];
