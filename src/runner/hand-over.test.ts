import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { NothingHandedOver, openGiver, receive } from './hand-over.ts';

test.each(['before', 'after'])('hands over what was given %s the other thread listened', async (when) => {
  const channel = randomUUID();
  const giver = openGiver<{ readonly port: number }>(channel);
  if (when === 'before') giver.give({ port: 1 });
  const received = receive(channel);
  if (when === 'after') giver.give({ port: 1 });
  giver.give({ port: 2 });
  giver.giveUp();
  expect(await received).toEqual({ port: 1 });
  giver.close();
});

test('lets whoever waits know that nothing will come', async () => {
  const channel = randomUUID();
  const giver = openGiver(channel);
  const received = receive(channel);
  giver.giveUp();
  await expect(received).rejects.toThrow(NothingHandedOver);
  giver.close();
});

test('takes nothing any more when it is closed', () => {
  const giver = openGiver(randomUUID());
  giver.close();
  expect(() => giver.give('late')).not.toThrow();
  expect(() => giver.giveUp()).not.toThrow();
});
