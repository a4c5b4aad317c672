import { describe, expect, it } from 'vitest';
import { createZones, isZone } from '../../../src/answers/subscriptions/zones.ts';

const zones = createZones();

describe('isZone', () => {
  it.each([
    'Europe/Kyiv',
    'europe/kiev',
    'UTC',
    'utc',
    'America/Argentina/Buenos_Aires',
    'Etc/GMT+5',
    'US/Eastern',
  ])('knows %s', (name) => expect(isZone(name)).toBe(true));

  it.each(['', 'Kyiv', 'Europe/Atlantis', '+05:00', 'EST', 'Europe/Kyiv; drop', '../etc/localtime', 'local'])(
    'refuses %j',
    (name) => expect(isZone(name)).toBe(false),
  );
});

describe('find', () => {
  it.each([
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['EUROPE/KIEV', 'Europe/Kyiv'],
    ['kiev', 'Europe/Kyiv'],
    [' Kyiv ', 'Europe/Kyiv'],
    ['new york', 'America/New_York'],
    ['America/New York', 'America/New_York'],
    ['calcutta', 'Asia/Kolkata'],
    ['us/eastern', 'America/New_York'],
    ['utc', 'UTC'],
  ])('%j is %s', (typed, zone) => expect(zones.find(typed)).toBe(zone));

  it.each(['', 'EST', '+02:00', 'Atlantis', 'europe', 'new'])('%j is none', (typed) =>
    expect(zones.find(typed)).toBeNull(),
  );

  it('finds every zone that it suggests', () => {
    const all = zones.suggest('', 1000);
    expect(all.length).toBeGreaterThan(400);
    for (const zone of all) expect([zone, zones.find(zone), isZone(zone)]).toEqual([zone, zone, true]);
  });
});

describe('suggest', () => {
  it.each([
    ['ky', 'Europe/Kyiv'],
    ['KIE', 'Europe/Kyiv'],
    ['york', 'America/New_York'],
    ['saigon', 'Asia/Ho_Chi_Minh'],
    ['sao p', 'America/Sao_Paulo'],
    ['são p', 'America/Sao_Paulo'],
  ])('%j begins with %s', (typed, zone) => expect(zones.suggest(typed, 5)[0]).toBe(zone));

  it('puts cities before areas, and gives no more than asked for', () => {
    const europe = zones.suggest('europe', 25);
    expect(europe).toHaveLength(25);
    expect(europe.every((zone) => zone.startsWith('Europe/'))).toBe(true);
    expect(zones.suggest('par', 25)[0]).toBe('America/Paramaribo');
    expect(zones.suggest('paris', 25)[0]).toBe('Europe/Paris');
  });

  it('has nothing for what is nowhere', () => expect(zones.suggest('atlantis', 25)).toEqual([]));
});
