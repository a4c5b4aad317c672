/**
 * A process of its own that works on a database: `child.ts write PLACE NAME` until it is killed; `child.ts claim PLACE
 * NAME` opens it at the first line that comes in and claims at the second. Writes a line for whatever is acknowledged.
 */
import { writeSync } from 'node:fs';
import type { Stores } from '../../src/domain/stores.ts';
import { openStores, type Place } from '../../src/storage/database/open-stores.ts';
import { onDay, planFor, subscription } from '../support/subscriptions.ts';

const [task = '', placeText = '', name = ''] = process.argv.slice(2);
const place: Place = JSON.parse(placeText);
const say = (line: string): number => writeSync(1, `${line}\n`);
const signal = (): Promise<void> => new Promise((resolve) => process.stdin.once('data', () => resolve()));

/** A setting, and a digest all its way, for one server after the other, for ever. */
async function write({ settings, subscriptions, deliveries }: Stores): Promise<void> {
  for (let n = 0; ; n++) {
    const serverId = `${name}-${n}`;
    await settings.set(serverId, { privateByDefault: n % 2 === 0, language: 'uk' });
    say(`setting ${serverId}`);
    const one = subscription(serverId, { serverId });
    await subscriptions.add(one);
    await deliveries.plan([planFor(one)]);
    say(`planned ${serverId}`);
    const until = onDay(2);
    // What an earlier life had planned and not sent is among them.
    const claimed = await deliveries.claim({ worker: name, now: onDay(1), until, limit: 9 });
    for (const { delivery } of claimed) {
      const messageId = `message-${delivery.id}`;
      await deliveries.settle(delivery.id, name, { kind: 'sent', messageId, coveredUntil: until });
      say(`sent ${delivery.subscriptionId}`);
    }
  }
}

async function claim({ deliveries }: Stores): Promise<void> {
  for (;;) {
    const claimed = await deliveries.claim({ worker: name, now: onDay(1), until: onDay(2), limit: 3 });
    for (const { delivery } of claimed) say(`claimed ${delivery.id}`);
    if (claimed.length === 0) return;
  }
}

if (task === 'claim') {
  say('ready');
  await signal();
}
const stores = await openStores(place);
if (task === 'claim') {
  say('open');
  await signal();
  await claim(stores);
} else await write(stores);
await stores.close();
process.stdin.destroy();
