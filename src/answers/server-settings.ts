/** /settings answers: who sees answers on a server, and the language of what everybody reads there. */
import type { NoticeAnswer } from '../domain/answer.ts';
import type { ServerCall } from '../domain/server-call.ts';
import type { ServerSettings } from '../domain/stores.ts';
import { LANGUAGE_NAMES } from '../words/language-names.ts';
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

const readersInWords = (privateByDefault: boolean): string =>
  privateByDefault
    ? 'Answers to slash commands are seen by the asker alone; private:False shows one to everybody. Answers to mentions are seen by everybody.'
    : 'Answers to slash commands are seen by everybody in the channel; private:True shows one to the asker alone.';

const languageInWords = (language: ServerSettings['language']): string =>
  language === null
    ? 'Answers are in the language of the asker, new digests in the one that this server has on Discord. Quotations stay in theirs.'
    : `Language of what everybody reads, and of new digests: ${LANGUAGE_NAMES[language]}. Quotations stay in theirs.`;

/** Changes what is given, and shows all of it. */
export async function answerSettings(
  request: SettingsRequest,
  { stores, serverId }: ServerCall,
): Promise<NoticeAnswer> {
  const before = await stores.settings.ofServer(serverId);
  const after = changed(before, request);
  const isChanged = after.privateByDefault !== before.privateByDefault || after.language !== before.language;
  if (isChanged) await stores.settings.set(serverId, after);
  return {
    kind: 'notice',
    title: isChanged ? 'Changed: answers on this server' : 'Answers on this server',
    claims: [],
    notes: [],
    sections: [
      { heading: null, lines: [readersInWords(after.privateByDefault), languageInWords(after.language)] },
    ],
  };
}
