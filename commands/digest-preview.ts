/** /digest preview: what a digest would say today. */
import { answerDigestPreview } from '../src/answers/digest/answer-digest-preview.ts';
import { languageOf, languageOption } from '../src/answers/subscriptions/languages.ts';
import { answerSubscriptionPreview } from '../src/answers/subscriptions/preview.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { completeTopics } from './completions.ts';
import { digestNumber } from './digest-number.ts';

export const digestPreview = defineCommand({
  name: 'digest preview',
  description: 'What a digest would say: what is new, what was on this day, which windows are open',
  options: {
    topic: {
      type: 'string',
      maxLength: 200,
      description: 'Only claims on this topic',
      autocomplete: completeTopics,
    },
    form: {
      type: 'string',
      description: 'Of the last day, or of seven',
      choices: [
        { name: 'Daily', value: 'daily' },
        { name: 'Weekly', value: 'weekly' },
      ],
    },
    language: languageOption,
    number: digestNumber('One of this server’s digests, with what came in since its last one'),
  },
  examples: ['/digest preview', '/digest preview form:weekly language:uk'],
  run: ({ topic, form, language }, services) =>
    answerDigestPreview(
      {
        topic,
        cadence: form === 'weekly' ? 'weekly' : 'daily',
        language: languageOf(language, services.language),
      },
      services,
      services.library.lexicon,
    ),
  onServer: async ({ topic, form, language, number }, services, call) =>
    number === undefined
      ? answerDigestPreview(
          {
            topic,
            cadence: form === 'weekly' ? 'weekly' : 'daily',
            language: languageOf(language, services.language),
          },
          services,
          services.library.lexicon,
        )
      : answerSubscriptionPreview(number, services, call),
});
