/** Every command that a person can type, in the order of /help. */
import type { Command } from '../src/command/define-command.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { digestPause, digestResume, digestUnsubscribe } from './digest-change.ts';
import { digestPreview } from './digest-preview.ts';
import { digestStatus } from './digest-status.ts';
import { digestSubscribe } from './digest-subscribe.ts';
import { doctor } from './doctor.ts';
import { draft } from './draft.ts';
import { createHelp } from './help.ts';
import { quote } from './quote.ts';
import { review } from './review.ts';
import { settingsAnswers } from './settings-answers.ts';
import { settingsErase } from './settings-erase.ts';
import { settingsExport } from './settings-export.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { topic } from './topic.ts';

export const commands: readonly Command[] = [
  ask,
  quote,
  draft,
  timeline,
  topic,
  check,
  sources,
  digestPreview,
  digestSubscribe,
  digestStatus,
  digestPause,
  digestResume,
  digestUnsubscribe,
  settingsAnswers,
  settingsExport,
  settingsErase,
  doctor,
  about,
  ...review,
  createHelp(() => commands),
];
