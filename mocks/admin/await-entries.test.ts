import { describe, expect, it } from 'vitest';
import { createAdminApp } from './create-admin-app.ts';
import { callDepartment } from '../testing/department-caller.ts';
import { createTestNetwork, postJson } from '../testing/test-network.ts';

const token = 'an-administration-token';

function administer(network = createTestNetwork()) {
  const app = createAdminApp(network, { token });
  const read = async (query: string, signal?: AbortSignal) => {
    const headers = { authorization: `Bearer ${token}` };
    const request = new Request(`http://admin.invalid/journal${query}`, {
      headers,
      ...(signal === undefined ? {} : { signal }),
    });
    const response = await app(request);
    const body = (await response.json()) as { entries: { sequence: number; operation: string }[] };
    return body.entries.map(({ sequence, operation }) => [sequence, operation]);
  };
  const archived = async (query: string) => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await app(new Request(`http://admin.invalid/journal.har${query}`, { headers }));
    const { log } = (await response.json()) as { log: { entries: { _sequence: number }[] } };
    return log.entries.map(({ _sequence }) => _sequence);
  };
  const status = () => network.apps.provincialNode(new Request('http://node.invalid/api/status'));
  const stray = () => network.apps.department(new Request('http://node.invalid/nowhere'));
  return { network, read, archived, status, stray };
}

describe('waiting for the journal', () => {
  it('ends with the first entry that is wanted, and not with others', async () => {
    const { read, status, stray } = administer();
    const waiting = read('?operation=getStatus&wait=30000');
    await stray();
    await status();
    await status();
    expect(await waiting).toEqual([[2, 'getStatus']]);
    expect(await read('?operation=getStatus&since=2&wait=30000')).toEqual([[3, 'getStatus']]);
  });

  it('ends empty when its time is over, the caller leaves, the world begins anew or the network closes', async () => {
    const { network, read } = administer();
    expect(await read('?wait=1')).toEqual([]);
    const caller = new AbortController();
    const left = read('?wait=30000', caller.signal);
    caller.abort();
    const reset = read('?wait=30000');
    await Promise.resolve();
    network.control.reset();
    expect(await Promise.all([left, reset])).toEqual([[], []]);
    const closed = read('?wait=30000');
    network.close();
    expect(await closed).toEqual([]);
  });

  it('filters by enterprise, status, trace, breaches and number', async () => {
    const { read, status, stray } = administer();
    await status();
    await stray();
    await status();
    expect(await read('?status=404')).toEqual([[2, null]]);
    expect(await read('?limit=1')).toEqual([[3, 'getStatus']]);
    expect(await read('?since=0&limit=1')).toEqual([[1, 'getStatus']]);
    expect(await read('?violations=true')).toEqual([]);
    expect(await read('?uscc=nobody')).toEqual([]);
    expect(await read('?traceId=nothing')).toEqual([]);
  });

  it('filters what was refused, by status, by the code of an envelope and by silence, in HAR too', async () => {
    const { network, read, status, stray, archived } = administer();
    await status();
    await stray();
    await postJson(network.apps.provincialNode, '/api/getToken', { body: { key: 'x' } });
    network.control.rules.add([{ id: 'r', member: 'department', action: 'hang' }]);
    await callDepartment(network, '/v1/items/environment.rating/changes');
    const refused = [
      [2, null],
      [3, 'getToken'],
      [4, 'listChanges'],
    ];
    expect(await read('?refused=true')).toEqual(refused);
    expect(await read('?troubled=true')).toEqual(refused);
    expect(await read('?refused=false')).toHaveLength(4);
    expect(await read('?violations=true&refused=true')).toEqual([[3, 'getToken']]);
    expect(await archived('?refused=true')).toEqual([2, 3, 4]);
    expect(await archived('?violations=true')).toEqual([3]);
  });
});

describe('a reset', () => {
  it('takes everything away and turns the clock back, so that the same can happen again', async () => {
    const { network, status, read } = administer();
    const start = network.clock.now();
    network.control.moveTo(start + 1_000);
    network.control.rules.add([{ id: 'r', member: 'department', action: 'unavailable' }]);
    await status();
    network.control.reset();
    const { now, journalLength, rules, admissions } = network.control.state();
    expect({ now, journalLength, rules, admissions }).toEqual({
      now: start,
      journalLength: 0,
      rules: [],
      admissions: [],
    });
    await status();
    expect(await read('')).toEqual([[1, 'getStatus']]);
  });
});
