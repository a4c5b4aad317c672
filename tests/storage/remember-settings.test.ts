import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type ServerSettings, type SettingsStore } from '../../src/domain/stores.ts';
import { rememberSettings } from '../../src/storage/remember-settings.ts';

const PRIVATE: ServerSettings = { privateByDefault: true, language: 'uk' };

/** Settings in a map, with the lookups that were made. */
function kept() {
  const rows = new Map<string, ServerSettings>();
  const lookups: string[] = [];
  const store: SettingsStore = {
    ofServer: async (id) => {
      lookups.push(id);
      return rows.get(id) ?? DEFAULT_SETTINGS;
    },
    set: async (id, settings) => void rows.set(id, settings),
    exportServer: async (serverId) => ({ serverId }),
    eraseServer: async (id) => Number(rows.delete(id)),
  };
  let now = 0;
  const clock = { pass: (ms: number) => (now += ms) };
  return { store, rows, lookups, clock, remembered: rememberSettings(store, () => now) };
}

describe('remembered settings', () => {
  it('are looked up once in thirty seconds for each server', async () => {
    const { remembered, lookups, clock } = kept();
    await Promise.all([remembered.ofServer('1'), remembered.ofServer('1'), remembered.ofServer('2')]);
    clock.pass(29_999);
    await remembered.ofServer('1');
    expect(lookups).toEqual(['1', '2']);
    clock.pass(1);
    await remembered.ofServer('1');
    expect(lookups).toEqual(['1', '2', '1']);
  });

  it('show at once what is set or erased through them, and later what somebody else has set', async () => {
    const { remembered, rows, clock } = kept();
    expect(await remembered.ofServer('1')).toEqual(DEFAULT_SETTINGS);
    await remembered.set('1', PRIVATE);
    expect(await remembered.ofServer('1')).toEqual(PRIVATE);
    expect(await remembered.eraseServer('1')).toBe(1);
    expect(await remembered.ofServer('1')).toEqual(DEFAULT_SETTINGS);
    rows.set('1', PRIVATE);
    clock.pass(30_000);
    expect(await remembered.ofServer('1')).toEqual(PRIVATE);
  });

  it('do not keep a lookup that began before a change and ended after it', async () => {
    const { store, rows } = kept();
    let answer = (_: ServerSettings): void => undefined;
    const slow = {
      ...store,
      ofServer: () =>
        new Promise<ServerSettings>((resolve) => {
          answer = resolve;
        }),
    };
    const remembered = rememberSettings(slow, () => 0);
    const early = remembered.ofServer('1');
    await remembered.set('1', PRIVATE);
    answer(DEFAULT_SETTINGS);
    expect(await early).toEqual(DEFAULT_SETTINGS);
    const late = remembered.ofServer('1');
    answer(rows.get('1') ?? DEFAULT_SETTINGS);
    expect(await late).toEqual(PRIVATE);
  });

  it('do not remember a failure', async () => {
    const { store, lookups } = kept();
    let broken = true;
    const failing = {
      ...store,
      ofServer: (id: string) => (broken ? Promise.reject(new Error('gone')) : store.ofServer(id)),
    };
    const remembered = rememberSettings(failing, () => 0);
    await expect(remembered.ofServer('1')).rejects.toThrow('gone');
    broken = false;
    expect(await remembered.ofServer('1')).toEqual(DEFAULT_SETTINGS);
    expect(lookups).toEqual(['1']);
  });
});
