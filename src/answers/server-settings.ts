/** /settings answers: who sees answers on a server, and the language of what everybody reads there. */
import type { NoticeAnswer } from '../domain/answer.ts';
import type { ServerCall } from '../domain/server-call.ts';
import type { ServerSettings } from '../domain/stores.ts';
import { LANGUAGE_NAMES } from '../words/language-names.ts';
import { WORDS } from '../words/words.ts';
import { languageOf } from './subscriptions/languages.ts';

export const READERS = { everybody: 'everybody', asker: 'asker' } as const;

/** In place of a language: whoever asks is answered in theirs, and new digests are in that of the server on Discord. */
export const AS_ON_DISCORD = 'discord';

export interface SettingsRequest {
  readonly readers: string | undefined;
  readonly language: string | undefined;
}

function changed(before: ServerSettings, { readers, language }: SettingsRequest): ServerSettings {
  return {
    privateByDefault: readers === undefined ? before.privateByDefault : readers === READERS.asker,
    language: language === undefined ? before.language : chosenLanguage(language),
  };
}

const chosenLanguage = (language: string): ServerSettings['language'] =>
  language === AS_ON_DISCORD ? null : languageOf(language, 'en');

/** Changes what is given, and shows all of it. */
export async function answerSettings(
  request: SettingsRequest,
  { stores, serverId, language }: ServerCall,
): Promise<NoticeAnswer> {
  const before = await stores.settings.ofServer(serverId);
  const after = changed(before, request);
  const isChanged = after.privateByDefault !== before.privateByDefault || after.language !== before.language;
  if (isChanged) await stores.settings.set(serverId, after);
  const { settings } = WORDS[language];
  return {
    kind: 'notice',
    title: isChanged ? settings.changed : settings.title,
    claims: [],
    notes: [],
    sections: [
      {
        heading: null,
        lines: [
          settings.readers[after.privateByDefault ? 'asker' : 'everybody'],
          settings.language(after.language && LANGUAGE_NAMES[after.language]),
        ],
      },
    ],
  };
}
